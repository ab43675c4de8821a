<#
.SYNOPSIS
Builds SecretGuard, installs it as a .NET tool, wires repositories and scans them once.
.DESCRIPTION
Wires the pre-commit hook of the Git repository that you stand in, or of those named with -Repo. Say it again to upgrade.
.PARAMETER Repo
Wire these repositories instead.
.PARAMETER NoHooks
Install the program only: wire nothing, scan nothing.
.PARAMETER ToolPath
Install into this folder, not among your .NET tools.
.PARAMETER Portable
Install the package that needs the .NET runtime, not a native program.
.PARAMETER Uninstall
Unwire the repositories and remove the program.
.EXAMPLE
./install.ps1 -Repo C:\work\shop, C:\work\site
#>
[CmdletBinding()]
param(
    [string[]] $Repo = @(),
    [switch] $NoHooks,
    [string] $ToolPath = '',
    [switch] $Portable,
    [switch] $Uninstall
)

Set-StrictMode -Version 2
# What a program writes to its error stream is no error of this script: exit codes decide.
$ErrorActionPreference = 'Continue'
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$getSdk = 'Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and try again.'

function Stop-Install([string] $Message) {
    throw "install.ps1: $Message"
}

# Runs a command that nobody wants to read, unless it fails.
function Invoke-Quietly([string[]] $Command) {
    $program = $Command[0]
    $arguments = $Command[1..($Command.Length - 1)]
    $output = & $program $arguments 2>&1 | Out-String
    if ($LASTEXITCODE -ne 0) {
        Write-Host $output
        Stop-Install 'that failed, nothing was installed.'
    }
}

# Where .NET put the program: on Windows a batch file or a program, elsewhere a link.
function Find-Tool([string] $Folder) {
    foreach ($name in 'secretguard.exe', 'secretguard.cmd', 'secretguard') {
        $path = Join-Path $Folder $name
        if (Test-Path -LiteralPath $path -PathType Leaf) { return $path }
    }
    return $null
}

function Invoke-Pack([string[]] $More) {
    Invoke-Quietly (@('dotnet', 'pack', 'src/SecretGuard', '--configuration', 'Release',
        '--artifacts-path', (Join-Path $temporary 'build'), '--output', (Join-Path $temporary 'packages'),
        '--disable-build-servers') + $More)
}

if (-not (Get-Command git -ErrorAction SilentlyContinue)) { Stop-Install 'there is no git on the PATH. Install Git, and try again.' }
if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) { Stop-Install "there is no dotnet on the PATH. $getSdk" }

$repositories = @()
if (-not $NoHooks) {
    $named = $Repo
    if ($named.Count -eq 0) {
        $top = git rev-parse --show-toplevel 2>$null
        if ($LASTEXITCODE -eq 0 -and $top) { $named = @($top) }
    }
    foreach ($folder in $named) {
        if (-not (Test-Path -LiteralPath $folder -PathType Container)) { Stop-Install "there is no folder $folder" }
        $full = (Resolve-Path -LiteralPath $folder).ProviderPath
        git -C $full rev-parse --git-dir *> $null
        if ($LASTEXITCODE -ne 0) { Stop-Install "$folder is no Git repository" }
        $repositories += $full
    }
}

if ($ToolPath) {
    $tools = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($ToolPath)
    $where = @('--tool-path', $tools)
} else {
    $profileFolder = [Environment]::GetFolderPath('UserProfile')
    if ($env:DOTNET_CLI_HOME) { $profileFolder = $env:DOTNET_CLI_HOME }
    $tools = Join-Path (Join-Path $profileFolder '.dotnet') 'tools'
    $where = @('--global')
}

$source = $PSScriptRoot
$temporary = Join-Path ([IO.Path]::GetTempPath()) ('secretguard.' + [Guid]::NewGuid().ToString('N'))
New-Item -ItemType Directory -Path $temporary | Out-Null
# The SDK is chosen by the folder that it is started in.
Push-Location -LiteralPath $source
try {
    $version = dotnet --version 2>$null
    if ($LASTEXITCODE -ne 0 -or "$version" -notmatch '^[1-9][0-9]\.') { Stop-Install "the .NET SDK 10 is needed. $getSdk" }

    if ($Uninstall) {
        $tool = Find-Tool $tools
        if (-not $tool) {
            Write-Host "There is no SecretGuard in $tools."
            return
        }
        foreach ($folder in $repositories) {
            & $tool uninstall --repo $folder
            if ($LASTEXITCODE -ne 0) { Stop-Install "$folder could not be unwired, so the program stays: see above." }
        }
        Invoke-Quietly (@('dotnet', 'tool', 'uninstall', 'SecretGuard') + $where)
        Write-Host "Removed the program from $tools."
        return
    }

    $native = -not $Portable
    if ($native) {
        Write-Host 'Building SecretGuard (native). This takes a minute or two.'
        $runtime = dotnet msbuild src/SecretGuard -getProperty:NETCoreSdkPortableRuntimeIdentifier
        try {
            Invoke-Pack @('--runtime', $runtime)
            Invoke-Pack @()
        } catch {
            Write-Host 'No native program: is "Desktop development with C++" of Visual Studio, or another linker, missing?'
            $native = $false
        }
    }
    if (-not $native) {
        Write-Host 'Building SecretGuard (portable).'
        Invoke-Pack @('--runtime', 'any')
        Invoke-Pack @('-p:ToolPackageRuntimeIdentifiers=any')
    }

    # Only what was just built may be installed, whatever sources and mappings are configured.
    $configuration = Join-Path $temporary 'nuget.config'
    Set-Content -LiteralPath $configuration -Encoding ASCII -Value @'
<configuration>
  <packageSources>
    <clear />
    <add key="built" value="packages" />
  </packageSources>
  <packageSourceMapping>
    <clear />
  </packageSourceMapping>
</configuration>
'@
    $package = @('SecretGuard', '--prerelease', '--configfile', $configuration)

    # Tried out beside the one that is there, which is removed only for one that starts.
    $trial = Join-Path $temporary 'trial'
    Invoke-Quietly (@('dotnet', 'tool', 'install') + $package + @('--tool-path', $trial))
    Invoke-Quietly @((Find-Tool $trial), '--version')

    # An update would keep what has the same version.
    & dotnet tool uninstall SecretGuard $where *> $null
    Invoke-Quietly (@('dotnet', 'tool', 'install') + $package + $where)
    $tool = Find-Tool $tools
    Write-Host "Installed: $tool"
} finally {
    Pop-Location
    Remove-Item -LiteralPath $temporary -Recurse -Force -ErrorAction SilentlyContinue
}

foreach ($folder in $repositories) {
    & $tool install --repo $folder
    if ($LASTEXITCODE -ne 0) { Stop-Install "$folder could not be wired: see above." }
}
foreach ($folder in $repositories) {
    Write-Host ''
    Write-Host "First scan of ${folder}:"
    & $tool scan --repo $folder
    switch ($LASTEXITCODE) {
        0 { }
        1 { Write-Host 'SecretGuard is installed. What it found was there before; from now on a commit that adds such a thing is refused.' }
        default { Write-Host 'SecretGuard is installed, but this scan is not complete: see above.' }
    }
}

if (-not $NoHooks -and $repositories.Count -eq 0) {
    Write-Host 'This is no Git repository, so nothing is wired. Go into one and run: secretguard install'
}
if (($env:PATH -split [IO.Path]::PathSeparator) -notcontains $tools) {
    Write-Host "To call secretguard by its name, add $tools to the PATH. Hooks find it as it is."
}
exit 0
