# Makes target\installer\shouwang-VERSION.msi with a Java runtime of its own.
# Needs JDK 25 (JAVA_HOME), WiX 3.14 or newer on the PATH, and `mvn package` done on Windows before
# (so that target\app\lib holds the Windows natives of JavaFX).
#   installer\windows\make-msi.ps1           the installer
#   installer\windows\make-msi.ps1 -Image    only the program's folder, to try it out
param([switch]$Image)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$options = @{}
Get-Content installer\common\options.sh -Encoding UTF8 | Where-Object { $_ -match '^([A-Z_]+)="?([^"]*)"?$' } | ForEach-Object { $options[$Matches[1]] = $Matches[2] }

$release = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'release' } else { '' }
if (-not $release -or -not (Test-Path $release) -or -not (Select-String -Path $release -Pattern '^JAVA_VERSION="(2[5-9]|[3-9]\d)' -Quiet)) {
    Write-Error 'No JDK 25 was found: install one from https://adoptium.net and set JAVA_HOME.'
}
$jar = "target\app\$($options.MAIN_JAR)"
if (-not (Test-Path $jar)) { Write-Error "$jar is missing: run mvn package first." }

$out = 'target\installer'
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$out\input\lib" | Out-Null
Copy-Item $jar "$out\input\"
Copy-Item target\app\lib\*.jar "$out\input\lib\"
$java = Join-Path $env:JAVA_HOME 'bin'
& "$java\java.exe" installer\common\OneNative.java (Get-Item "$out\input\lib\sqlite-jdbc-*.jar").FullName 'Windows/x86_64'
# Only the solver's natives for Windows; they need the Visual C++ runtime, without it rosters are filled in plain Java.
Remove-Item "$out\input\lib\ortools-linux-*.jar"

& "$java\jlink.exe" --add-modules $options.MODULES --include-locales $options.LOCALES --strip-debug --no-header-files --no-man-pages `
    --compress zip-6 --generate-cds-archive --output "$out\runtime"
if ($LASTEXITCODE) { Write-Error 'jlink failed.' }

# The flags of the pom, as the build wrote them beside the classes.
$flags = (Get-Content target\classes\org\shouwang\jvm.properties | Where-Object { $_ -like 'flags=*' }).Substring(6).Split(' ')
$common = @('--name', $options.NAME, '--app-version', $options.VERSION, '--vendor', $options.VENDOR, '--description', $options.DESCRIPTION,
    '--copyright', $options.COPYRIGHT, '--icon', 'icons\shouwang.ico', '--runtime-image', "$out\runtime", '--input', "$out\input",
    '--main-jar', $options.MAIN_JAR, '--main-class', $options.MAIN_CLASS, '--dest', $out, '--java-options', '-Xmx1g')
foreach ($flag in $flags) { $common += @('--java-options', $flag) }
# The window has no console; the words of the command line have one.
$common += @('--add-launcher', 'shouwang-cli=installer\windows\cli.properties')

if ($Image) {
    & "$java\jpackage.exe" --type app-image @common
} else {
    & "$java\jpackage.exe" --type msi @common --win-menu --win-menu-group Shouwang --win-shortcut --win-per-user-install `
        --win-dir-chooser --win-upgrade-uuid 6f0f3a53-7f0b-4d4b-9c2e-53686f757761
}
if ($LASTEXITCODE) { Write-Error 'jpackage failed.' }
Get-ChildItem $out
