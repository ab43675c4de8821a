#!/bin/sh
# Writes the letter-pair table again, from published packages that anybody can have: tests/letter-pairs.sh
# Needs npm and the .NET SDK. The versions are fixed, so the same table comes out.
set -eu

packages="lodash@4.17.21 express@4.21.1 @types/node@22.10.0 eslint@9.15.0 rxjs@7.8.1 vue@3.5.13 prettier@3.4.1
  googleapis@144.0.0 aws-cdk-lib@2.170.0 @mui/material@6.1.9 antd@5.22.2 @azure/arm-compute@22.1.0 phaser@3.86.0"
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
folders=
for package in $packages; do
  tarball=$(npm pack "$package" --silent)
  mkdir -p "$package"
  tar xzf "$tarball" -C "$package"
  folders="$folders $package"
done

dotnet build -c Release "$root/tests/SecretGuard.Benchmarks" -v quiet -nologo >&2
# shellcheck disable=SC2086 # names of packages have no spaces
dotnet "$root/tests/SecretGuard.Benchmarks/bin/Release/net10.0/SecretGuard.Benchmarks.dll" train $folders > table
mv table "$root/src/SecretGuard.Detection/Scoring/LetterPairs.Table.g.cs"
