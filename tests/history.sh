#!/bin/sh
# What a scan of a whole history costs, against Git's own commands in the same run, on a history that is generated; and
# whether every planted secret is found, with the right first commit and path.
# Usage: tests/history.sh TOOL [COMMITS]     TOOL: a native build of secretguard; needs git, jq and GNU time
set -eu
tool=$(realpath "${1:?usage: tests/history.sh TOOL [COMMITS]}")
commits=${2:-20000}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

# GNU time writes a line before it where the command says that it found something.
seconds() { /usr/bin/time -f %e -o "$work/time" "$@" >/dev/null 2>"$work/error" || true; tail -n 1 "$work/time"; }
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }

measure() {
    repository=$work/history-$1
    dotnet run -c Release --project "$root/tests/SecretGuard.Benchmarks" -- history-generate "$repository" --commits "$1" --seed 1 >"$work/planted"
    git -C "$repository" repack -adq
    git -C "$repository" commit-graph write --reachable --changed-paths 2>"$work/error"
    # Once, so that the files are in memory for all.
    git -C "$repository" cat-file --batch-all-objects --batch-check='%(objecttype) %(objectsize)' |
        awk '$1 == "blob" { n++; s += $2 } END { printf "%d blobs, %.2f GB\n", n, s / 1e9 }'
    contents=$(seconds git -C "$repository" cat-file --batch-all-objects --batch --unordered)
    log=$(seconds git -C "$repository" log --all --raw --no-renames)
    scan=$(seconds "$tool" scan --history --repo "$repository")
    memory=$(/usr/bin/time -f %M "$tool" scan --history --repo "$repository" --show-secrets --format json 2>&1 >"$work/report" | tail -n 1)
    echo "$1 commits: git cat-file ${contents} s, git log ${log} s, scan ${scan} s = $(ratio "$scan" "$contents") x cat-file," \
        "bar $(awk "BEGIN { printf \"%.2f\", 0.3 * $contents + 1.2 * $log }") s; $((memory / 1024)) MB"
    jq -r '"\(.keyId) \(.commit) \(.path)"' "$work/planted" | sort >"$work/expected"
    jq -r '.findings[] | "\(.match) \(.commit) \(.path)"' "$work/report" | sort >"$work/found"
    echo "planted $(wc -l <"$work/expected"), found as planted $(comm -12 "$work/expected" "$work/found" | wc -l)," \
        "others $(comm -13 "$work/expected" "$work/found" | wc -l)"
    cmp -s "$work/expected" "$work/found" || failed=1
}

failed=0
measure "$commits"
once=$scan
measure $((commits * 2))
echo "twice the commits: $(ratio "$scan" "$once") x the time"
exit "$failed"
