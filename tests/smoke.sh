#!/bin/sh
# Drives an installed SecretGuard as a person would, with the real Git in temporary repositories.
# Usage: tests/smoke.sh PATH-OF-SECRETGUARD
# Ends with a line `N passed, N failed`.
set -u

tool=$1
passed=0
failed=0

root=$(mktemp -d "${TMPDIR:-/tmp}/secretguard smoke.XXXXXX") || exit 1
trap 'rm -rf "$root"' EXIT
trap 'exit 130' HUP INT TERM
mkdir "$root/home"
: >"$root/gitconfig"
# Nothing of the developer's Git, and no other SecretGuard.
export HOME="$root/home" GIT_CONFIG_GLOBAL="$root/gitconfig" GIT_CONFIG_NOSYSTEM=1
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
git config --file "$root/gitconfig" user.name Somebody
git config --file "$root/gitconfig" user.email somebody@example.com
git config --file "$root/gitconfig" init.defaultBranch main

random() { LC_ALL=C tr -dc "$1" </dev/urandom | head -c "$2"; }

# A credential that nobody has, and that stands in no file: made at random, upper case, lower case and digits in it.
id="AK""IA$(random Q-Z 1)$(random A-Z2-7 15)"
secret=$(random A-Z 2)$(random a-z 2)$(random 0-9 2)$(random A-Za-z0-9+/ 34)
write_credential() { printf 'aws_access_key_id = %s\naws_secret_access_key = %s\n' "$id" "$secret" >"$1"; }
# Each time another one, so that the commit is another one as well.
written=0
write_clean() { written=$((written + 1)) && printf 'region = eu-west-1\nretries = %s\n' "$written" >"$1"; }

check() {
  name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n' "$name"
    sed 's/^/    /' "$root/output"
  fi
}

head_of() { git rev-parse --quiet --verify HEAD || printf 'none\n'; }
exits() { # CODE COMMAND...
  wanted=$1
  shift
  "$@" >"$root/output" 2>&1 </dev/null
  code=$?
  [ "$code" -eq "$wanted" ] || { printf 'exit code %s, not %s\n' "$code" "$wanted" >>"$root/output"; false; }
}
refuses() { before=$(head_of) && exits 1 "$@" && [ "$(head_of)" = "$before" ]; }
passes() { before=$(head_of) && exits 0 "$@" && [ "$(head_of)" != "$before" ]; }

new_repository() {
  git init -q "$root/$1" && cd "$root/$1" || exit 1
  write_clean settings
  git add settings
}
says() { grep -qF -- "$1" "$root/output"; }
keeps_silent_about() { ! grep -qF -- "$1" "$root/output"; }

new_repository first
cp -Rp .git "$root/first-before"
check 'status before install' exits 1 "$tool" status
check 'install' exits 0 "$tool" install
check 'status after install' exits 0 "$tool" status
write_credential settings
git add settings
check 'the first commit with a credential is refused' refuses git commit -m message
check 'its file is named' says settings
check 'its secret is not printed' keeps_silent_about "$secret"
write_clean settings
git add settings
check 'the first commit without one passes' passes git commit -m message

write_credential settings
check 'git commit -a with one is refused' refuses git commit -a -m message
check 'git commit PATH with one is refused' refuses git commit -m message settings
git add settings
check 'git commit --amend with one is refused' refuses git commit --amend -m message
git reset -q
write_clean other
git add other
check 'what is not part of the commit does not matter' passes git commit -m message
git checkout -q settings
write_clean settings
check 'git commit -a without one passes' passes git commit -a -m message
write_clean settings
check 'git commit PATH without one passes' passes git commit -m message settings
write_clean settings
git add settings
check 'git commit --amend without one passes' passes git commit --amend -m message

mkdir -p "a folder/below" && cd "a folder/below" || exit 1
write_credential "it's here"
git add .
check 'a commit from a subfolder with one is refused' refuses git commit -m message
write_clean "it's here"
git add .
check 'a commit from a subfolder without one passes' passes git commit -m message
cd "$root/first" || exit 1

git worktree add -q -b linked "$root/linked worktree" && cd "$root/linked worktree" || exit 1
write_credential settings
check 'a commit in a linked worktree with one is refused' refuses git commit -a -m message
write_clean settings
check 'a commit in a linked worktree without one passes' passes git commit -a -m message
cd "$root/first" || exit 1

export GIT_INDEX_FILE="$root/index"
git read-tree HEAD
write_credential settings
git add settings
check 'a commit from GIT_INDEX_FILE with one is refused' refuses git commit -m message
write_clean settings
git add settings
check 'a commit from GIT_INDEX_FILE without one passes' passes git commit -m message
unset GIT_INDEX_FILE
git reset -q --hard

check 'scan of a clean working tree' exits 0 "$tool" scan
write_credential settings
check 'scan of one with a credential' exits 1 "$tool" scan
check 'its secret is not printed either' keeps_silent_about "$secret"
git checkout -q settings

token=acme_$(random a-z0-9 20)
printf "[[rules]]\nid = 'acme-token'\nregex = 'acme_[a-z0-9]{20}'\nexamples = ['%s']\n" "$token" >"$root/rules"
export SECRETGUARD_CONFIG="$root/rules"
check 'the example of an own rule' exits 0 "$tool" rules test
printf 'token = %s\n' "$token" >settings
check 'what an own rule finds is refused' refuses git commit -a -m message
check 'its token is not printed' keeps_silent_about "$token"
unset SECRETGUARD_CONFIG
git checkout -q settings

check 'uninstall' exits 0 "$tool" uninstall
check 'the hooks are as before' exits 0 diff -r .git/hooks "$root/first-before/hooks"
check 'the configuration is as before' exits 0 diff .git/config "$root/first-before/config"
write_credential settings
check 'a commit is not checked any more' passes git commit -a -m message

new_repository own-hook
printf '#!/bin/sh\necho own >>"%s"\n' "$root/own" >.git/hooks/pre-commit
chmod 755 .git/hooks/pre-commit
cp -Rp .git/hooks "$root/own-before"
check 'install beside a hook' exits 0 "$tool" install
check 'a commit with both' passes git commit -m message
check 'the own hook ran once' exits 0 grep -cx own "$root/own"
check 'uninstall beside a hook' exits 0 "$tool" uninstall
check 'the own hook is back' exits 0 diff -r .git/hooks "$root/own-before"

new_repository gone
mkdir "$root/elsewhere"
check 'install once more' exits 0 "$tool" install
sed "s|^tool='.*|tool='$root/elsewhere/secretguard'|" .git/hooks/pre-commit >"$root/hook"
cat "$root/hook" >.git/hooks/pre-commit
check 'without its program the hook refuses' refuses env PATH="$(dirname "$(command -v git)"):/bin" git commit -m message
check 'and says how to go on' says --no-verify

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
