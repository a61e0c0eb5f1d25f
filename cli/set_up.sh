# Read by the launcher and by tests/run: says things on standard error and installs what is missing,
# only Debian packages, by name, from the sources that the machine already has.
# shellcheck shell=sh

# What the program is built from.
program_packages='g++ cmake ninja-build antlr4 default-jre-headless libantlr4-runtime-dev
  libyaml-cpp-dev libboost-dev libspdlog-dev libfmt-dev libcli11-dev libhowardhinnant-date-dev
  libutf8proc-dev libmd-dev libxlsxwriter-dev tzdata'

say() { printf 'samsvar: %s\n' "$*" >&2; }

# Exit status 3: the set-up's fault, not the agreements'.
stop() {
  say "$@"
  exit 3
}

missing_of() {
  for package in "$@"; do
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) || status=
    [ "$status" = 'install ok installed' ] || printf '%s ' "$package"
  done
}

install_missing() {
  command -v dpkg-query >/dev/null || stop "this is set up for Debian; elsewhere, install: $*"
  missing=$(missing_of "$@")
  [ -n "$missing" ] || return 0
  as_root=
  [ "$(id -u)" = 0 ] || as_root=sudo
  line="apt-get install --no-install-recommends -y $missing"
  if [ -n "${SAMSVAR_NO_INSTALL:-}" ] || { [ -n "$as_root" ] && ! command -v sudo >/dev/null; }; then
    say 'packages are missing; as root, this installs them:'
    printf '%s\n' "$line" >&2
    exit 3
  fi
  say "installing, from this machine's own package sources (some minutes): $missing"
  $as_root apt-get update >&2 </dev/null || stop 'the package sources could not be read'
  # shellcheck disable=SC2086 # the line is words
  $as_root env DEBIAN_FRONTEND=noninteractive $line >&2 </dev/null ||
    stop 'the packages could not be installed'
}
