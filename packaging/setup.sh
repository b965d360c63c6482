#!/usr/bin/env bash
# Installs what building and testing need (Debian 12 or newer, Ubuntu 24.04 or newer). Sourced by run and test.
# Does nothing when everything is there, so that a second run needs no network.

isthmus_packages=(
  build-essential cmake ninja-build pkg-config ccache
  libtorch-dev libopenblas0-pthread libhdf5-dev libssl-dev
  nlohmann-json3-dev libcli11-dev libspdlog-dev libpcre2-dev libutf8proc-dev
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6svg6-dev libqcustomplot-dev
  libgl1-mesa-dev fonts-dejavu-core
)

isthmus_missing() {
  local package
  for package in "$@"; do
    # A name may be virtual (libqt6svg6-dev is provided by qt6-svg-dev on Debian 12).
    dpkg-query -W -f='${db:Status-Abbrev} ${Package} ${Provides}\n' 2>/dev/null |
      grep -qE "^ii .*(^|[ ,])${package}([ ,(]|$)" || printf '%s\n' "$package"
  done
}

isthmus_setup() {
  local packages=("${isthmus_packages[@]}" "$@") missing root=()
  if ! command -v apt-get >/dev/null 2>&1; then
    printf 'This system has no apt-get. Install these (names as in Debian) and run again:\n  %s\n' "${packages[*]}" >&2
    return 0
  fi
  mapfile -t missing < <(isthmus_missing "${packages[@]}")
  [ "${#missing[@]}" -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      printf 'Run as root, or install sudo. Missing packages:\n  %s\n' "${missing[*]}" >&2
      return 1
    fi
    root=(sudo)
  fi
  printf 'Installing: %s\n' "${missing[*]}" >&2
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
