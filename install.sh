#!/bin/sh
# Builds SecretGuard, installs it as a .NET tool, wires repositories and scans them once.
set -eu

usage() {
  cat <<'END'
Usage: ./install.sh [OPTION]...

Builds SecretGuard from this folder, installs it for you, wires the pre-commit hook of the Git repository that you
stand in, and scans that repository once. Say it again to upgrade.

  --repo DIR       wire this repository instead; may be given more than once
  --no-hooks       install the program only: wire nothing, scan nothing
  --tool-path DIR  install into DIR, not among your .NET tools
  --portable       install the package that needs the .NET runtime, not a native program
  --uninstall      unwire the repositories and remove the program
  --help           show this
END
}

say() { printf '%s\n' "$*"; }
fail() {
  printf 'install.sh: %s\n' "$*" >&2
  exit 2
}

# Runs a command that nobody wants to read, unless it fails.
quietly() {
  "$@" >"$temporary/log" 2>&1 || show_failure
}

show_failure() {
  cat "$temporary/log" >&2
  printf 'install.sh: that failed, nothing was installed.\n' >&2
  exit 1
}

in_source() { (cd "$source" && "$@"); }

# Every `dotnet tool` command, for the folder that was asked for.
dotnet_tool() {
  if [ -n "$tool_path" ]; then in_source dotnet tool "$@" --tool-path "$tool_path"; else in_source dotnet tool "$@" --global; fi
}

require_sdk() {
  command -v dotnet >/dev/null 2>&1 || fail "there is no \`dotnet\` on the PATH. $get_sdk"
  version=$(in_source dotnet --version 2>/dev/null) || version='none that is new enough'
  case $version in
    [1-9][0-9].*) ;;
    *) fail "the .NET SDK 10 is needed, and \`dotnet --version\` finds $version. $get_sdk" ;;
  esac
}

# What `dotnet` needs to make a native program: a linker that works. On Windows it looks for Visual Studio's itself.
has_linker() {
  case $(uname -s) in
    MINGW* | MSYS* | CYGWIN*) return 0 ;;
    Darwin) set -- clang ;;
    *) set -- clang gcc ;;
  esac
  printf 'int main(void) { return 0; }\n' >"$temporary/empty.c"
  for linker; do
    command -v "$linker" >/dev/null 2>&1 || continue
    "$linker" "$temporary/empty.c" -o "$temporary/empty" >/dev/null 2>&1 && return
  done
  return 1
}

pack() {
  in_source dotnet pack src/SecretGuard --configuration Release --artifacts-path "$temporary/build" \
    --output "$temporary/packages" --disable-build-servers "$@"
}

build() {
  if [ "$kind" = native ] && ! has_linker; then
    say "There is no linker here (clang, or gcc with the C library's development files), so this is the portable package."
    kind=portable
  fi

  say "Building SecretGuard ($kind). This takes a minute or two."
  if [ "$kind" = native ]; then
    runtime=$(in_source dotnet msbuild src/SecretGuard -getProperty:NETCoreSdkPortableRuntimeIdentifier)
    if pack --runtime "$runtime" >"$temporary/log" 2>&1; then
      quietly pack
    elif grep -q 'Generating native code' "$temporary/log"; then
      grep -i error "$temporary/log" | sort -u | head -n 10 >&2
      say "Linking failed (are zlib's development files missing?), so this is the portable package."
      kind=portable
    else
      show_failure
    fi
  fi
  if [ "$kind" = portable ]; then
    quietly pack --runtime any
    quietly pack -p:ToolPackageRuntimeIdentifiers=any
  fi

  # Only what was just built may be installed, whatever sources and mappings are configured.
  cat >"$temporary/nuget.config" <<'END'
<configuration>
  <packageSources>
    <clear />
    <add key="built" value="packages" />
  </packageSources>
  <packageSourceMapping>
    <clear />
  </packageSourceMapping>
</configuration>
END
}

# Where .NET put the program: a link, a program, or on Windows a batch file.
find_tool() {
  for tool in "$1/secretguard" "$1/secretguard.exe" "$1/secretguard.cmd"; do
    [ -f "$tool" ] && return
  done
  return 1
}

install_tool() {
  # Tried out beside the one that is there, which is removed only for one that starts.
  quietly in_source dotnet tool install SecretGuard --prerelease --configfile "$temporary/nuget.config" --tool-path "$temporary/trial"
  find_tool "$temporary/trial" || fail "the package has no program in it"
  quietly "$tool" --version

  # An update would keep what has the same version.
  dotnet_tool uninstall SecretGuard >/dev/null 2>&1 || true
  quietly dotnet_tool install SecretGuard --prerelease --configfile "$temporary/nuget.config"
  find_tool "$tools" || fail "the program is not in $tools"
  say "Installed: $tool"
}

first_scan() {
  say ''
  say "First scan of $1:"
  code=0
  (cd "$1" && "$tool" scan) || code=$?
  case $code in
    0) ;;
    1) say "SecretGuard is installed. What it found was there before; from now on a commit that adds such a thing is refused." ;;
    *) say "SecretGuard is installed, but this scan is not complete: see above." ;;
  esac
}

kind=native
action=install
hooks=yes
tool_path=
get_sdk="Install it from https://dotnet.microsoft.com/download/dotnet/10.0, or with your package manager (dotnet-sdk-10.0), and try again."

# What follows the last option are the repositories, so that their names may hold anything.
left=$#
while [ "$left" -gt 0 ]; do
  option=$1
  shift
  left=$((left - 1))
  case $option in
    --repo | --tool-path)
      [ "$left" -gt 0 ] || fail "$option needs a folder"
      value=$1
      shift
      left=$((left - 1))
      if [ "$option" = --repo ]; then set -- "$@" "$value"; else tool_path=$value; fi
      ;;
    --no-hooks) hooks=no ;;
    --portable) kind=portable ;;
    --uninstall) action=uninstall ;;
    --help | -h)
      usage
      exit
      ;;
    *)
      usage >&2
      fail "there is no option $option"
      ;;
  esac
done

command -v git >/dev/null 2>&1 || fail "there is no \`git\` on the PATH. Install Git, and try again."
if [ "$hooks" = no ]; then
  set --
elif [ $# -eq 0 ] && top=$(git rev-parse --show-toplevel 2>/dev/null) && [ -n "$top" ]; then
  set -- "$top"
fi
for repository; do
  [ -d "$repository" ] || fail "there is no folder $repository"
  git -C "$repository" rev-parse --git-dir >/dev/null 2>&1 || fail "$repository is no Git repository"
done

source=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
if [ -n "$tool_path" ]; then
  [ "$action" = uninstall ] || mkdir -p "$tool_path"
  [ ! -d "$tool_path" ] || tool_path=$(CDPATH='' cd -- "$tool_path" && pwd)
  tools=$tool_path
else
  tools=${DOTNET_CLI_HOME:-$HOME}/.dotnet/tools
fi
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
require_sdk

temporary=$(mktemp -d "${TMPDIR:-/tmp}/secretguard.XXXXXX")
trap 'rm -rf "$temporary"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

if [ "$action" = uninstall ]; then
  if find_tool "$tools"; then
    for repository; do "$tool" uninstall --repo "$repository"; done
    quietly dotnet_tool uninstall SecretGuard
    say "Removed the program from $tools."
  else
    say "There is no SecretGuard in $tools."
  fi
  exit
fi

build
install_tool
for repository; do "$tool" install --repo "$repository"; done
for repository; do first_scan "$repository"; done

if [ "$hooks" = yes ] && [ $# -eq 0 ]; then
  say "This is no Git repository, so nothing is wired. Go into one and run: secretguard install"
fi
case ":$PATH:" in
  *":$tools:"*) ;;
  *) say "To call \`secretguard\` by its name, add $tools to the PATH. Hooks find it as it is." ;;
esac
