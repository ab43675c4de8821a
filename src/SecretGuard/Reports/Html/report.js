
"use strict";
(() => {
  const main = document.getElementById("findings");
  const filters = document.getElementById("filters");
  const search = document.getElementById("search");
  const rule = document.getElementById("rule");
  const grouped = document.getElementById("grouped");
  const count = document.getElementById("count");
  const secrets = [...main.querySelectorAll(".secret")].map(section => ({ section, list: section.querySelector("ol") }));
  const findings = secrets.flatMap(secret => [...secret.list.children].map(item => ({ item, secret, text: "" })));

  // By path, then line: the order of the flat list.
  const place = finding => finding.item.querySelector(".place").textContent;
  const flat = document.createElement("ol");
  flat.id = "flat";
  const collator = new Intl.Collator("en", { numeric: true });

  const titles = new Map(findings.map(finding => [finding.item.dataset.rule, finding.item.querySelector("a").textContent]));
  for (const [id, title] of [...titles].sort((a, b) => collator.compare(a[1], b[1])))
    rule.append(new Option(title, id));

  const values = name => new Set([...filters.querySelectorAll(`input[name="${name}"]:checked`)].map(box => box.value));

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word !== "");
    const severities = values("severity");
    const states = values("state");
    const seen = new Set();
    let shown = 0;
    for (const finding of findings) {
      const { item, secret } = finding;
      const data = item.dataset;
      let fits = severities.has(data.severity) && states.has(data.state) && (rule.value === "" || rule.value === data.rule);
      if (fits && words.length > 0) {
        finding.text ||= `${data.rule} ${item.textContent} ${secret.section.textContent.slice(0, 200)}`.toLowerCase();
        fits = words.every(word => finding.text.includes(word));
      }
      item.hidden = !fits;
      if (fits) {
        shown++;
        seen.add(secret);
      }
    }
    for (const secret of secrets) secret.section.hidden = !seen.has(secret);
    count.textContent = `${shown.toLocaleString("en")} of ${findings.length.toLocaleString("en")} findings, ${seen.size.toLocaleString("en")} secrets`;
  };

  const group = () => {
    if (grouped.checked) {
      flat.remove();
      for (const { item, secret } of findings) secret.list.append(item);
      main.append(...secrets.map(secret => secret.section));
    } else {
      for (const { section } of secrets) section.remove();
      const ordered = findings.map(finding => [place(finding), finding.item]).sort((a, b) => collator.compare(a[0], b[0]));
      flat.replaceChildren(...ordered.map(pair => pair[1]));
      main.append(flat);
    }
    apply();
  };

  let pending = 0;
  search.addEventListener("input", () => {
    clearTimeout(pending);
    pending = setTimeout(apply, 150);
  });
  filters.addEventListener("change", event => event.target === grouped ? group() : apply());
  filters.addEventListener("submit", event => event.preventDefault());
  if (!findings.some(finding => finding.item.dataset.state === "open"))
    for (const box of filters.querySelectorAll('input[name="state"]')) box.checked = true;
  filters.hidden = findings.length === 0;
  apply();
})();
