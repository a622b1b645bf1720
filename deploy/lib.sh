# Shared by deploy/up, test, token, bench, backup and restore; read with "." from them. Works with the bash 3.2 of macOS too.

deploy_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname -- "$deploy_dir")
data=${KASIP_DATA:-$deploy_dir/.data}
modules="standards-service cards-service search-service gateway deploy"

fail() {
  echo "$(basename -- "$0"): $*" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  local line=
  if [ -f "$1/release" ]; then
    line=$(grep '^JAVA_VERSION=' "$1/release")
  fi
  case $line in
    'JAVA_VERSION="'2[5-9]* | 'JAVA_VERSION="'[3-9][0-9]*) return 0 ;;
    *) return 1 ;;
  esac
}

# Sets and exports JAVA_HOME to a JDK 25 or newer.
find_jdk() {
  local home
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    export JAVA_HOME
    return
  fi
  local on_path
  on_path=$(command -v javac 2>/dev/null) || on_path=
  if [ -n "$on_path" ]; then
    on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path" 2>/dev/null || echo "$on_path")")")
  fi
  local mac=
  if [ -x /usr/libexec/java_home ]; then
    mac=$(/usr/libexec/java_home -v 25+ 2>/dev/null) || mac=
  fi
  for home in "$on_path" "$mac" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "JDK 25 is missing: install one (for example Eclipse Temurin 25, https://adoptium.net) or set JAVA_HOME to it${JAVA_HOME:+; JAVA_HOME is $JAVA_HOME, which is none}"
}

find_maven() {
  command -v mvn >/dev/null 2>&1 || fail "Maven is missing: install Maven 3.8.7 or newer (https://maven.apache.org)"
}

# Sets and exports KASIP_CHROMIUM to the browser for the browser tests; false when there is none.
find_chromium() {
  local name
  for name in "${KASIP_CHROMIUM:-}" chromium chromium-browser google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      KASIP_CHROMIUM=$(command -v "$name")
      export KASIP_CHROMIUM
      return
    fi
  done
  return 1
}

jar_of() {
  case $1 in
    deploy) echo "$root/deploy/target/deploy.jar" ;;
    *) echo "$root/$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

# True when a module has no jar or something that it is built from is newer.
needs_build() {
  local jar
  jar=$(jar_of "$1")
  [ -f "$jar" ] || return 0
  local from=("$root/pom.xml" "$root/$1/pom.xml" "$root/$1/src/main")
  # the gateway packages the contracts of the services
  if [ "$1" = gateway ]; then from+=("$root/standards-service/openapi" "$root/cards-service/openapi" "$root/search-service/openapi"); fi
  [ -n "$(find "${from[@]}" -newer "$jar" -print 2>/dev/null | head -n 1)" ]
}

# Builds the modules whose jar is missing or older than its sources; tests and form checks are deploy/test's.
build_missing() {
  local module stale=
  for module in ${1:-$modules}; do
    # a service's build writes its contract anew, so the gateway follows in the same pass
    if needs_build "$module" || { [ "$module" = gateway ] && [ -n "$stale" ]; }; then stale=$stale,$module; fi
  done
  if [ -z "$stale" ]; then return; fi
  find_maven
  echo "Building $(echo "${stale#,}" | tr , ' ')"
  mkdir -p "$data/logs"
  # a port of this start is none of the contracts that the build writes
  (unset "${!KASIP_@}" && cd "$root" && mvn -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dspotless.skip=true -pl "${stale#,}" package) \
    >"$data/logs/build.log" 2>&1 || fail "the build failed: $(grep -m 1 ERROR "$data/logs/build.log" | cut -c 1-300); log: $data/logs/build.log"
  for module in $(echo "${stale#,}" | tr , ' '); do
    touch "$(jar_of "$module")"
  done
}

# The same for what needs the runner alone.
build_runner() {
  build_missing deploy
}

# Sets and exports KASIP_KEYCLOAK_HOME to a Keycloak that is ready to start over PostgreSQL: the one named already, else that
# of the root pom's version, which Maven fetches once; false when it cannot.
find_keycloak() {
  if [ -n "${KASIP_KEYCLOAK_HOME:-}" ]; then
    [ -f "$KASIP_KEYCLOAK_HOME/lib/quarkus-run.jar" ]
    return
  fi
  local version home log=$data/logs/keycloak-fetch.log
  version=$(sed -n 's/.*<keycloak.version>\(.*\)<.*/\1/p' "$root/pom.xml")
  home=$data/keycloak/keycloak-$version
  if [ ! -f "$home/prepared" ]; then
    find_maven
    echo "Fetching and preparing Keycloak $version, once"
    mkdir -p "$data/logs"
    chmod 700 "$data"
    rm -rf "$home" "$data/keycloak/markers"
    (cd "$root" && mvn -q -pl deploy dependency:unpack@keycloak -Dkasip.keycloak="$data/keycloak") >"$log" 2>&1 || return 1
    # the choice of the database is compiled in
    JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1 sh "$home/bin/kc.sh" build --db=postgres >>"$log" 2>&1 || return 1
    touch "$home/prepared"
  fi
  export KASIP_KEYCLOAK_HOME=$home
}

# Replaces this shell by a class of the runner.
run_java() {
  local class=$1
  shift
  exec "$JAVA_HOME/bin/java" -Xms16m -Xmx160m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders \
    -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dkasip.root="$root" -cp "$root/deploy/target/deploy.jar:$root/deploy/target/lib/*" "kz.kasip.deploy.$class" "$@"
}
