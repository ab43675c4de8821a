#!/usr/bin/env bash
# Opens HTML reports in a headless browser, for a look by hand: on a desk, on a phone, in the dark, on paper, and 10,000 findings.
# Usage: tests/html-report.sh PATH-OF-SECRETGUARD [FOLDER]     (needs Debian's chromium, and poppler-utils for the paper)
# The pictures are in FOLDER afterwards. Fails where the browser refuses something of the page or its script doesn't work.
set -euo pipefail

tool=$(realpath "$1")
folder=$(realpath -m "${2:-html-report}")
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

random() { LC_ALL=C tr -dc "$1" </dev/urandom | head -c "$2" || true; }

# Credentials that nobody has, made at random: FILE COUNT.
write_credentials() {
  awk -v count="$2" -v seed="$(random 0-9 9)" 'BEGIN {
    srand(seed)
    base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; base64 = base32 "abcdefghijklmnopqrstuvwxyz0189+/"
    for (n = 0; n < count; n++) {
      id = "AK" "IAQ"; secret = ""
      for (i = 0; i < 15; i++) id = id substr(base32, int(rand() * 32) + 1, 1)
      for (i = 0; i < 40; i++) secret = secret substr(base64, int(rand() * 64) + 1, 1)
      print "aws_access_key_id = " id "\naws_secret_access_key = " secret "\n"
    }
  }' >"$1"
}

browse() { # PROFILE OPTION...
  timeout 120 chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/profile" --enable-logging=stderr "$@" 2>>"$folder/log"
}

shoot() { # NAME SIZE PAGE OPTION...
  browse --screenshot="$folder/$1.png" --window-size="$2" "${@:4}" "file://$3"
}

git init -q "$work/small"
cd "$work/small"
mkdir -p 'a folder/with a long name/and another one below it' docs
write_credentials 'a folder/with a long name/and another one below it/settings.production.properties' 2
cp 'a folder/with a long name/and another one below it/settings.production.properties' copy.properties
write_credentials "<img src=x onerror=alert(1)>.env" 1
write_credentials docs/sample.env 1
sed -i 's|$| # secretguard:allow made up for the documentation|' docs/sample.env
printf 'password = "%s"\n' "$(random A-Z 3)$(random a-z 6)$(random 0-9 4)" >docs/password.yml
"$tool" scan --format html --output "$folder/small.html" && exit 1

git init -q "$work/large"
cd "$work/large"
for n in $(seq 101); do write_credentials "settings$n" 100; done
"$tool" scan --format html --output "$folder/large.html" && exit 1

: >"$folder/log"
for page in small large; do
  shoot "$page-desk" 1200,900 "$folder/$page.html"
  shoot "$page-phone" 412,915 "$folder/$page.html"
done
shoot small-dark 1200,900 "$folder/small.html" --force-dark-mode --blink-settings=preferredColorScheme=0
browse --no-pdf-header-footer --print-to-pdf="$folder/small.pdf" "file://$folder/small.html"
pdftoppm -r 60 -png "$folder/small.pdf" "$folder/small-paper"

failed=0
check() { # NAME COMMAND...
  if "${@:2}"; then echo "ok      $1"; else echo "FAILED  $1"; failed=1; fi
}
dom() { browse --dump-dom "file://$folder/$1.html"; } # PAGE
counts() { # PAGE
  local open all
  open=$(grep -c 'data-state="open"' "$folder/$1.html")
  all=$(grep -c 'data-state="' "$folder/$1.html")
  [[ $(dom "$1" | tr -d ,) == *"$open of $all findings"* ]]
}
keeps_text() { [[ $(dom small) == *'&lt;img src=x'* ]]; }
is_quick() {
  local start=$SECONDS
  dom large >/dev/null
  [ $((SECONDS - start)) -le 20 ]
}
nothing_refused() { ! grep -E 'Refused|CONSOLE|net::ERR' "$folder/log"; }

check 'a small page shows what is open' counts small
check 'a large page shows what is open' counts large
check 'a path stays text' keeps_text
check 'a large page is there in 20 seconds' is_quick
check 'the browser refused nothing and no script failed' nothing_refused
[ "$failed" -eq 0 ]
