#!/usr/bin/env bash
# Scans published npm packages, in which nothing should be found: tests/real-code.sh SECRETGUARD [PACKAGE…]
# Prints each finding with its place. Look before you believe: some packages hold a real key, published on purpose.
set -euo pipefail
tool=$(realpath "${1:?the secretguard to run}")
shift
[ $# -gt 0 ] || set -- aws-sdk @aws-sdk/client-ec2 typescript next react-native webpack three monaco-editor @angular/core firebase

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in "$@"; do
  name=$(tr -d @ <<<"$package" | tr / -)
  tarball=$(npm pack "$package" --silent)
  mkdir "$name"
  tar xzf "$tarball" -C "$name"
  rm "$tarball"
done
time "$tool" scan .
