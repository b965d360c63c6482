# shellcheck shell=bash
# Sourced by run, test and .ci/run: installs what the build needs, and builds.
# Asks the network for nothing when everything is there already.

isthmus_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Names that Debian 12 and 13 and Ubuntu 24.04 and later have in common. What each is for: README.md.
isthmus_packages=(
    build-essential cmake ninja-build pkg-config ccache
    libopenblas0-pthread libhdf5-dev libssl-dev zlib1g-dev
    nlohmann-json3-dev libcli11-dev libspdlog-dev libpcre2-dev libutf8proc-dev libseccomp-dev
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-wayland
    bubblewrap python3 cmark-gfm
    libqcustomplot-dev fontconfig fonts-liberation fonts-dejavu-core
)
isthmus_check_packages=(clang-format clang-tidy git python3 xvfb openbox) # used by .ci/run
# Used by packaging/check-metadata and .ci/run: the validators of what a desktop reads, and the shells that complete.
isthmus_metadata_packages=(appstream desktop-file-utils shared-mime-info libglib2.0-bin mandoc groff-base zsh fish)
# Used by packaging/make-deb.
isthmus_package_packages=("${isthmus_metadata_packages[@]}" dpkg-dev lintian mmdebstrap)

# For systems whose archive has no libtorch-dev (Ubuntu 24.04): the project's own build, processor only.
isthmus_libtorch_url=${ISTHMUS_LIBTORCH_URL:-https://download.pytorch.org/libtorch/cpu/libtorch-cxx11-abi-shared-with-deps-2.5.1%2Bcpu.zip}
isthmus_libtorch_folder=${XDG_CACHE_HOME:-$HOME/.cache}/isthmus/libtorch

isthmus_say() { printf '\n== %s\n' "$*" >&2; }
isthmus_fail() { printf 'isthmus: %s\n' "$*" >&2; exit 1; }

isthmus_missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
    done
}

# Runs apt-get as root. Never asks: sudo may prompt for a password on a terminal, nothing else does.
isthmus_apt() {
    local -a root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || isthmus_fail "packages are missing and there is no sudo. As root: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

isthmus_install() {
    local -a missing
    mapfile -t missing < <(isthmus_missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return
    isthmus_say "Installing ${missing[*]}"
    isthmus_apt update -qq || isthmus_fail "the package lists cannot be updated. Check the network and /etc/apt."
    isthmus_apt install -y -qq --no-install-recommends "${missing[@]}" ||
        isthmus_fail "these packages cannot be installed: ${missing[*]}. On Ubuntu they need the 'universe' component: add-apt-repository universe"
}

# A libtorch that the user names wins; then the distribution's; then the official archive.
isthmus_provide_torch() {
    [ -z "${CMAKE_PREFIX_PATH:-}${Torch_DIR:-}" ] || return 0
    if [ ! -e "$isthmus_libtorch_folder/share/cmake/Torch/TorchConfig.cmake" ]; then
        [ -n "$(isthmus_missing_packages libtorch-dev)" ] || return 0
        if isthmus_is_packaged libtorch-dev; then
            isthmus_install libtorch-dev
            return
        fi
        isthmus_download_torch
    fi
    export CMAKE_PREFIX_PATH=$isthmus_libtorch_folder
}

# Whether the archive has this package; asks for fresh lists before it says no.
isthmus_is_packaged() {
    [ -z "$(apt-cache madison "$1" 2>/dev/null)" ] || return 0
    isthmus_apt update -qq && [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]
}

isthmus_download_torch() {
    [ "$(uname -m)" = x86_64 ] || isthmus_fail "this system has no libtorch package. Give one of 1.13 or later: CMAKE_PREFIX_PATH=/path/to/libtorch bash packaging/run"
    isthmus_install curl ca-certificates unzip
    isthmus_say "This system has no libtorch package: fetching $isthmus_libtorch_url into $isthmus_libtorch_folder"
    local parts=$isthmus_libtorch_folder.part
    rm -rf "$parts" && mkdir -p "$parts"
    curl --fail --location --silent --show-error --retry 3 --output "$parts/libtorch.zip" "$isthmus_libtorch_url" &&
        unzip -q "$parts/libtorch.zip" -d "$parts" ||
        isthmus_fail "libtorch cannot be fetched. Unpack one yourself and run: CMAKE_PREFIX_PATH=/path/to/libtorch bash packaging/run"
    mv "$parts/libtorch" "$isthmus_libtorch_folder" && rm -rf "$parts"
}

# The reference BLAS is many times slower. Debian chooses OpenBLAS by itself unless somebody pinned another one.
isthmus_check_blas() {
    local current
    current=$(readlink -f "/usr/lib/$(uname -m)-linux-gnu/libblas.so.3" 2>/dev/null) || return 0
    case $current in
        */blas/*) echo "isthmus: this system is pinned to the slow reference BLAS; 'update-alternatives --auto libblas.so.3-$(uname -m)-linux-gnu' as root chooses OpenBLAS." >&2 ;;
    esac
}

# isthmus_setup [PACKAGE...]: everything the build needs, and these packages.
isthmus_setup() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        isthmus_install "${isthmus_packages[@]}" "$@"
        isthmus_provide_torch
        isthmus_check_blas
        return
    fi
    local tool
    local -a absent=()
    for tool in cmake ninja c++ pkg-config; do
        command -v "$tool" >/dev/null || absent+=("$tool")
    done
    cat >&2 <<TEXT
This system has no apt. Isthmus needs a C++20 compiler, CMake 3.22 and Ninja, and the development files of
libtorch 1.13 or later, HDF5 1.10, OpenSSL, zlib, nlohmann-json 3.9, CLI11, spdlog, PCRE2, utf8proc, libseccomp, Qt 6.4 (Widgets, PrintSupport, Svg,
Test, LinguistTools) and QCustomPlot 2.1 for Qt 6; for the manual as HTML cmark-gfm and Python 3. CMAKE_PREFIX_PATH tells where to find those outside the usual places.
TEXT
    [ ${#absent[@]} -eq 0 ] || isthmus_fail "not found: ${absent[*]}. Install them and try again."
}

# Compilers at work at once: a file that includes libtorch takes about 1 GB.
isthmus_jobs() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1250000) }' /proc/meminfo 2>/dev/null)
    memory=${memory:-$cores}
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# isthmus_build [TARGET...]: configures and builds the release preset into build/; executables end in build/bin.
isthmus_build() {
    local -a targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    isthmus_say "Building (the first time takes minutes)"
    cd "$isthmus_root" || exit 1
    # A cache remembers the libtorch it was made with; a libtorch that is named now must win.
    cmake --preset release --log-level=WARNING ${ISTHMUS_WERROR:+-DISTHMUS_WERROR="$ISTHMUS_WERROR"} ${CMAKE_PREFIX_PATH:+--fresh} >&2 || isthmus_fail "CMake found the reason above. README.md lists what the build needs."
    cmake --build --preset release --parallel "$(isthmus_jobs)" "${targets[@]}" >&2 || isthmus_fail "the build failed; the first error stands above."
}
