#!/bin/sh
# Tries SecretGuard with the real hook managers: what `secretguard install` says is to be added to a manager's configuration is
# added, the manager installs its hooks, and then its own hook has to run, a commit with a credential has to be refused, and one
# without has to pass. At last `secretguard uninstall` has to leave the repository's files as they were.
# Usage: tests/managers.sh TOOL     TOOL: a native build; needs git, npm for lefthook, simple-git-hooks and husky, pre-commit, overcommit
set -eu
tool=$(realpath "${1:?usage: tests/managers.sh TOOL}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
mkdir "$work/bin" "$work/home"
ln -s "$tool" "$work/bin/secretguard"
export PATH="$work/bin:$PATH" HOME="$work/home" GIT_CONFIG_GLOBAL="$work/home/.gitconfig" XDG_CONFIG_HOME="$work/home"
git config --global user.name Somebody
git config --global user.email somebody@example.com
git config --global init.defaultBranch main
failed=0

# Random, so that it is in no list, and assembled here, so that no scanner takes this file for a leak.
secret() {
    printf 'AKIA'
    LC_ALL=C tr -dc 'A-Z2-7' </dev/urandom | head -c 16
}

say() { # RESULT WHAT
    printf '%-6s %s: %s\n' "$1" "$manager" "$2"
    [ "$1" = ok ] || failed=1
}

state() { (cd "$repository" && find . -type f -not -path './.git/objects/*' -not -path './.git/logs/*' -not -name index -not -name COMMIT_EDITMSG -not -path './node_modules/*' -exec sha256sum {} + | sort -k2); }

new_repository() { # MANAGER
    manager=$1
    repository="$work/re po $1"
    git init -q "$repository"
    cd "$repository"
    printf 'text\n' >file
    printf 'node_modules\n' >.gitignore
}

# The lines that `install` says are to be added.
lines() { sed -n "/ add to /,\$ { s/^    //p; }" "$work/said"; }

check_own() {
    if [ -e "$work/own" ]; then say ok 'its own hook runs'; else say FAILED 'its own hook does not run'; fi
}

check_commits() {
    rm -f "$work/own"
    printf 'id = %s\n' "$(secret)" >leak
    git add leak file
    if git commit -qm leak >"$work/out" 2>&1; then say FAILED 'a credential was committed'; else say ok 'a credential is refused'; fi
    git rm -q --cached leak
    rm leak
    printf 'more\n' >>file
    git add -A
    if git commit -qm clean >"$work/out" 2>&1; then say ok 'a clean commit passes'; else say FAILED 'a clean commit is refused'; cat "$work/out"; fi
    check_own
}

packages() {
    npm init -y >/dev/null 2>&1
    npm install --silent --no-audit --no-fund "$@" >/dev/null 2>&1
}

check_uninstall() {
    state >"$work/before"
    secretguard install >"$work/said" 2>&1
    secretguard uninstall >/dev/null
    state >"$work/after"
    if cmp -s "$work/before" "$work/after"; then say ok 'uninstall leaves everything as it was'; else say FAILED 'uninstall leaves something'; diff "$work/before" "$work/after" || true; fi
}

new_repository lefthook
packages lefthook
printf 'pre-commit:\n  commands:\n    own:\n      run: touch "%s"\n' "$work/own" >lefthook.yml
secretguard install >"$work/said" 2>&1
secretguard uninstall >/dev/null
# Under the same key, as a person would put it.
lines | sed -n '3,$p' >>lefthook.yml
npx lefthook install >/dev/null
check_commits
check_uninstall

new_repository simple-git-hooks
packages simple-git-hooks
printf '{ "commit-msg": "touch \\"%s\\"" }\n' "$work/own" >.simple-git-hooks.json
secretguard install >"$work/said" 2>&1
secretguard uninstall >/dev/null
printf '{ "commit-msg": "touch \\"%s\\"", %s }\n' "$work/own" "$(lines)" >.simple-git-hooks.json
npx simple-git-hooks >/dev/null
# The own hook is one for messages here, since there is one command for each hook: it runs when nothing was refused before.
printf 'text\n' >first
git add first
git commit -qm first >/dev/null 2>&1 || true
check_own
printf 'id = %s\n' "$(secret)" >leak
git add leak
if git commit -qm leak >"$work/out" 2>&1; then say FAILED 'a credential was committed'; else say ok 'a credential is refused'; fi
git rm -q --cached leak
rm leak
check_uninstall

new_repository husky
packages husky
npx husky >/dev/null 2>&1
printf 'touch "%s"\n' "$work/own" >.husky/pre-commit
check_uninstall
secretguard install >"$work/said" 2>&1
check_commits

if command -v pre-commit >/dev/null; then
    new_repository pre-commit
    printf 'repos:\n  - repo: local\n    hooks:\n      - id: own\n        name: own\n        entry: touch "%s"\n        language: system\n        pass_filenames: false\n        always_run: true\n' "$work/own" >.pre-commit-config.yaml
    git add .pre-commit-config.yaml
    secretguard install >"$work/said" 2>&1
    secretguard uninstall >/dev/null
    lines >>.pre-commit-config.yaml
    git add .pre-commit-config.yaml
    pre-commit install >/dev/null
    check_commits
    check_uninstall
fi

if command -v overcommit >/dev/null; then
    new_repository overcommit
    printf 'verify_signatures: false\nPreCommit:\n  Own:\n    enabled: true\n    command: [touch, "%s"]\n' "$work/own" >.overcommit.yml
    secretguard install >"$work/said" 2>&1
    secretguard uninstall >/dev/null
    lines | sed -n '2,$p' >>.overcommit.yml
    overcommit --install >/dev/null
    git add .overcommit.yml
    check_commits
    check_uninstall
fi

exit $failed
