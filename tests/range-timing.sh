#!/usr/bin/env bash
# Measures the scan of commits against Git's own commands, in one run: tests/range-timing.sh TOOL [REPOSITORY]
# Without a repository one is made: 20,000 commits, each of which changes a line of two of 400 files of 200 lines.
# Says something only on a machine that does nothing else.
set -euo pipefail

tool=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
work=$(mktemp -d "${TMPDIR:-/tmp}/secretguard-ranges.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 XDG_CONFIG_HOME="$work"

commits() {
  awk 'BEGIN {
    for (commit = 1; commit <= 20000; commit++) {
      printf "commit refs/heads/main\nmark :%d\ncommitter Somebody <somebody@example.com> %d +0000\ndata 7\nmessage\n", commit, 1500000000 + commit
      if (commit > 1) printf "from :%d\n", commit - 1
      for (i = 0; i < 2; i++) {
        file = (commit * 37 + i * 191) % 400
        changed[file, commit % 200] = commit
        text = ""
        for (line = 0; line < 200; line++) text = text sprintf("  total[%d] = values[%d] + read(%d, \"file %d\");\n", line, line, changed[file, line], file)
        printf "M 100644 inline folder%d/file%d\ndata %d\n%s\n", file % 20, file, length(text), text
      }
    }
  }'
}

# The best of five, in milliseconds.
best() {
  local best='' start time
  for _ in 1 2 3 4 5; do
    start=$(date +%s%N)
    "$@" >/dev/null 2>"$work/error" || { cat "$work/error" >&2; exit 1; }
    time=$((($(date +%s%N) - start) / 1000000))
    [ -n "$best" ] && [ "$best" -le "$time" ] || best=$time
  done
  echo "$best"
}

push() { printf 'refs/heads/main %s refs/heads/main %s\n' "$head" "$base" | "$tool" hook pre-push origin origin; }

if [ $# -gt 1 ]; then
  cd "$2"
else
  git init -q -b main "$work/repository"
  cd "$work/repository"
  commits | git fast-import --quiet
  git gc --quiet
fi

head=$(git rev-parse HEAD)
printf '%s commits. Load average before: %s.\n' "$(git rev-list --count HEAD)" "$(uptime | sed 's/.*load averages*: //')"
for count in 50 10000; do
  base=$(git rev-list --topo-order --skip="$count" --max-count=1 HEAD)
  echo "$(git rev-list --count "$base..$head") commits: git log -p $(best git log -p "$base..$head") ms," \
    "scan --range $(best "$tool" scan --range "$base..$head") ms, hook pre-push $(best push) ms"
done
