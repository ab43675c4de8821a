#!/usr/bin/env bash
# Measures SecretGuard on this machine and prints Markdown: tests/benchmarks.sh
#   the hook as a whole process, against `git diff --cached --quiet` and the hook of git-secrets, in one run;
#   the detector on many kinds of text;
#   time and peak memory of the tool on 2 GB of standard input.
# Needs the .NET 10 SDK, Git, hyperfine and python3; git-secrets and GNU time where they are. Takes some minutes, and
# says something only on a machine that does nothing else. SECRETGUARD_TOOL names a program to measure instead of one
# that is built here.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/secretguard-benchmarks.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

fail() {
  printf 'benchmarks.sh: %s\n' "$*" >&2
  exit 2
}

need() { command -v "$1" >/dev/null || fail "there is no $1. $2"; }

# Runs a command whose output matters only where it fails.
quietly() {
  "$@" >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    fail "this failed: $*"
  }
}

# In a copy, since what a restore for one runtime writes into the lock files is no change of the checkout.
build() {
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
  local source=$work/source
  mkdir "$source"
  tar -C "$root" --exclude bin --exclude obj -cf - . | tar -C "$source" -xf -
  quietly dotnet build "$source/tests/SecretGuard.Benchmarks" --configuration Release
  benchmarks="$source/tests/SecretGuard.Benchmarks/bin/Release/net10.0/SecretGuard.Benchmarks.dll"
  tool=${SECRETGUARD_TOOL:-$work/tool/secretguard}
  if [ -z "${SECRETGUARD_TOOL:-}" ]; then
    quietly dotnet publish "$source/src/SecretGuard" --configuration Release --use-current-runtime --output "$work/tool"
  fi
  [ -x "$tool" ] || fail "$tool is no program."
  tool=$(cd "$(dirname "$tool")" && pwd)/$(basename "$tool")
}

describe_machine() {
  local model
  model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  [ -n "$model" ] || model=$(sysctl -n machdep.cpu.brand_string 2>/dev/null || echo 'an unknown processor')
  printf '%s, %s, %s cores, %s %s, %s, SecretGuard %s. Load average before: %s.\n\n' \
    "$(date -u '+%Y-%m-%d %H:%M UTC')" "$model" "$(getconf _NPROCESSORS_ONLN)" "$(uname -s)" "$(uname -m)" \
    "$(git --version)" "$("$tool" --version | head -n 1)" "$(uptime | sed 's/.*load averages*: //')"
}

# Nothing of the person's Git takes part: no configuration, no templates, no hooks.
keep_home_out() {
  mkdir "$work/home"
  : >"$work/home/gitconfig"
  export HOME="$work/home" GIT_CONFIG_GLOBAL="$work/home/gitconfig" GIT_CONFIG_NOSYSTEM=1
  unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
  git config --file "$GIT_CONFIG_GLOBAL" user.name Somebody
  git config --file "$GIT_CONFIG_GLOBAL" user.email somebody@example.com
}

make_repository() { # FOLDER
  local folder file
  git init -q "$1"
  for folder in {1..20}; do
    mkdir "$1/folder$folder"
    for file in {1..15}; do
      awk -v name="$folder.$file" 'BEGIN { for (i = 1; i <= 100; i++) print "line " i " of file " name ": total += values[" i "];" }' \
        >"$1/folder$folder/file$file.txt"
    done
  done
  git -C "$1" add .
  git -C "$1" commit -q -m 'three hundred files'
}

# In a copy made before, so that neither tool's hook and settings cost the other anything.
stage_a_line() { # FOLDER
  echo 'one more line' >>"$1/folder7/file7.txt"
  git -C "$1" add .
}

measure_hook() {
  make_repository "$work/repository"
  cp -Rp "$work/repository" "$work/copy"
  stage_a_line "$work/repository"
  (cd "$work/repository" && quietly "$tool" install)

  # Git starts a hook itself, in the folder of the working tree, with the index that it commits from.
  local commands=(
    --command-name 'git diff --cached --quiet' 'git diff --cached --quiet'
    --command-name 'secretguard, its pre-commit hook' .git/hooks/pre-commit)
  if command -v git-secrets >/dev/null; then
    (cd "$work/copy" && quietly git secrets --install && quietly git secrets --register-aws)
    stage_a_line "$work/copy"
    # The shell that goes there adds a millisecond to some hundred.
    commands+=(--command-name 'git-secrets, its pre-commit hook' "sh -c 'cd \"$work/copy\" && exec .git/hooks/pre-commit'")
  else
    printf 'git-secrets is not installed, so it is not compared: apt-get install git-secrets, brew install git-secrets.\n\n'
  fi

  # `git diff` says by exit code 1 that something is staged; what the others said is looked at in the results.
  (cd "$work/repository" && GIT_INDEX_FILE=.git/index quietly hyperfine --shell none --warmup 5 --runs 40 --ignore-failure \
    --export-json "$work/hooks.json" "${commands[@]}")
  python3 - "$work/hooks.json" <<'PYTHON'
import json, sys

results = json.load(open(sys.argv[1]))["results"]
print("| small commit in a repository of 300 files, whole process | median | fastest | slowest | × `git diff` |")
print("| --- | ---: | ---: | ---: | ---: |")
for number, result in enumerate(results):
    wanted = 1 if number == 0 else 0
    if any(code != wanted for code in result["exit_codes"]):
        sys.exit(f"{result['command']}: an exit code is not {wanted}")
    ratio = result["median"] / results[0]["median"]
    times = " | ".join(f"{result[which] * 1000:.1f} ms" for which in ("median", "min", "max"))
    print(f"| {result['command']} | {times} | {ratio:.2f} |")
if len(results) == 3:
    print(f"\nThe hook of SecretGuard takes {results[1]['median'] / results[2]['median']:.3f} × that of git-secrets.")
print()
PYTHON
}

# A text again and again, with nothing between: what has no line ends still has none. One process that copies little, for
# it runs beside what is measured.
repeat_file() { # FILE BYTES
  python3 -c 'import os, sys
text, left = memoryview(open(sys.argv[1], "rb").read()), int(sys.argv[2])
place = 0
while left > 0:
    written = os.write(1, text[place:place + left])
    place, left = (place + written) % len(text), left - written' "$1" "$2"
}

# GNU time knows the peak; without it, the system's note of it is read until the process is gone.
scan_input() { # FILE BYTES; writes peak kilobytes to $work/peak
  local time pid peak
  for time in /usr/bin/time gtime; do
    if "$time" --version 2>&1 | grep -q GNU; then
      repeat_file "$1" "$2" | "$time" -f %M -o "$work/peak" "$tool" scan - >"$work/log" 2>&1
      return
    fi
  done

  repeat_file "$1" "$2" | "$tool" scan - >"$work/log" 2>&1 &
  pid=$!
  while peak=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null) && [ -n "$peak" ]; do
    echo "$peak" >"$work/peak"
    sleep 0.05
  done
  wait "$pid"
}

measure_input() {
  local bytes=2147483648 kind started ended
  printf '| %s on 2 GB of standard input, whole process | peak memory | GB/s |\n| --- | ---: | ---: |\n' 'secretguard scan -'
  for kind in 'Source source text' 'Base64 random base64 without line ends' 'OneLetter one letter without line ends'; do
    dotnet "$benchmarks" text "${kind%% *}" >"$work/text"
    started=$(python3 -c 'import time; print(time.monotonic())')
    # 1 says that something was found; examples of credentials are source text too.
    scan_input "$work/text" "$bytes" || [ $? -eq 1 ] || {
      cat "$work/log" >&2
      fail "the scan of ${kind#* } did not end well."
    }
    ended=$(python3 -c 'import time; print(time.monotonic())')
    python3 -c 'import sys
name, peak, size, start, end = sys.argv[1], *map(float, sys.argv[2:])
print(f"| {name} | {peak / 1024:.0f} MB | {size / (end - start) / 1e9:.2f} |")' \
      "${kind#* }" "$(cat "$work/peak")" "$bytes" "$started" "$ended"
  done
  echo
}

need dotnet 'Install the .NET SDK 10: https://dotnet.microsoft.com/download'
need git 'Install Git.'
need hyperfine 'apt-get install hyperfine, brew install hyperfine, or cargo install hyperfine.'
need python3 'Install Python 3.'
build
describe_machine
dotnet "$benchmarks" throughput
echo
measure_input
keep_home_out
measure_hook
printf 'Load average after: %s.\n' "$(uptime | sed 's/.*load averages*: //')"
