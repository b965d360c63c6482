# UNTESTED: nobody has built or run Isthmus on Windows yet.
#
# Makes build\windows\Isthmus, a folder that runs without Qt installed, and a ZIP of it:
#     cmake --preset windows-msvc
#     cmake --build --preset windows-msvc
#     powershell -File packaging\windows\deploy.ps1
# In a "x64 Native Tools" prompt of Visual Studio 2022 with Ninja; VCPKG_ROOT names vcpkg, CMAKE_PREFIX_PATH names Qt and libtorch
# (packaging\README.md says which, and what of the code must be ported first).
$ErrorActionPreference = 'Stop'
$root = Resolve-Path (Join-Path $PSScriptRoot '..\..')
$build = Join-Path $root 'build\windows'
$stage = Join-Path $build 'Isthmus'
if (-not (Test-Path (Join-Path $build 'bin\isthmus.exe'))) { throw 'Build the preset windows-msvc first.' }
$windeployqt = (Get-Command windeployqt -ErrorAction SilentlyContinue).Source
if (-not $windeployqt) { throw 'windeployqt is not on PATH: add the bin folder of Qt.' }

if (Test-Path $stage) { Remove-Item -Recurse -Force $stage }
cmake --install $build --prefix $stage
if ($LASTEXITCODE -ne 0) { throw 'cmake --install failed.' }
$bin = Join-Path $stage 'bin'

# The DLLs of Qt, then those that vcpkg put beside the programs, then libtorch's.
& $windeployqt --release --no-translations --svg --printsupport (Join-Path $bin 'isthmus.exe')
if ($LASTEXITCODE -ne 0) { throw 'windeployqt failed.' }
Get-ChildItem (Join-Path $build 'bin') -Filter *.dll | Copy-Item -Destination $bin
foreach ($prefix in ($env:CMAKE_PREFIX_PATH -split ';')) {
    if ($prefix -and (Test-Path (Join-Path $prefix 'lib\torch_cpu.dll'))) {
        Get-ChildItem (Join-Path $prefix 'lib') -Filter *.dll | Copy-Item -Destination $bin
    }
}

# What cannot be copied must not be missed by the first user.
$demo = & (Join-Path $bin 'isthmus-cli.exe') demo path
if ($LASTEXITCODE -ne 0) { throw 'isthmus-cli does not run from the folder.' }
Write-Host "The demo pair is found in $demo"
$version = (Select-String -Path (Join-Path $root 'CMakeLists.txt') -Pattern '^project\(isthmus VERSION ([0-9.]+)').Matches[0].Groups[1].Value
$zip = Join-Path $build "Isthmus-$version-windows-x64.zip"
Compress-Archive -Path $stage -DestinationPath $zip -Force
Write-Host $zip
