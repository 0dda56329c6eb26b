#!/bin/sh
# Is Before You Rate there, at which version, switched on, and under a policy? For monitoring, on Linux and macOS.
#   sh evidence.sh ID                          looks in the home folders that it may read; as root, in all
#   sh evidence.sh ID DATA-FOLDER POLICY-FOLDER  looks in one browser's data folder and policy folder
# ID is the id in Chrome, Chromium, Edge and Brave. Prints a line for each browser profile; reads files, changes none.
# Exit code: 0 all is well; 1 no policy; 2 not installed in a profile; 3 switched off in a profile; 4 no profile found.
# The gravest counts. It reads what the browser wrote last: a running browser may be some seconds ahead.
# Where nobody can give arguments, as in Jamf's extension attributes: the id stands here, and `echo` ends the script.
id=$1
: "${id:?usage: sh evidence.sh ID [DATA-FOLDER POLICY-FOLDER]}"
gecko='{1d01c51a-744d-4b11-9b7c-6491213d5654}'
worst=0
found=0
worse() { [ "$1" -le "$worst" ] || worst=$1; }

# policy NEEDLE FOLDER…: the first file that names the extension
policy() {
  needle=$1
  shift
  for folder; do
    for file in "$folder"/* "$folder"/.[!.]*; do
      [ -f "$file" ] && grep -qF "$needle" "$file" && echo "$file" && return
    done
  done
}

# line BROWSER PROFILE VERSION ON POLICY
line() {
  found=1
  echo "browser=$1 version=${3:-none} enabled=$4 policy=${5:-none} profile=$2"
  [ -n "$5" ] || worse 1
  [ -n "$3" ] || worse 2
  [ -z "$3" ] || [ "$4" = yes ] || worse 3
}

# The part of a profile's preferences that is about the extension, up to the next extension's.
chromium_part() {
  cat "$1/Secure Preferences" "$1/Preferences" 2>/dev/null | tr -d '\n' | awk -v id="\"$id\":{" '{
    at = index($0, "\"settings\":{"); rest = substr($0, at)
    at = index(rest, id); if (!at) exit
    rest = substr(rest, at + length(id))
    if (match(rest, /"[a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p][a-p]":/)) rest = substr(rest, 1, RSTART)
    print rest }'
}

# chromium BROWSER DATA-FOLDER POLICY-FOLDER…
chromium() {
  browser=$1 data=$2
  shift 2
  for preferences in "$data"/*/Preferences; do
    [ -f "$preferences" ] || continue
    profile=${preferences%/Preferences}
    case $profile in */"System Profile" | */"Guest Profile") continue ;; esac
    version=$(ls "$profile/Extensions/$id" 2>/dev/null | sed -n 's/_[0-9]*$//p' | tail -n 1)
    enabled=yes
    chromium_part "$profile" | grep -qE '"disable_reasons":(\[ *[0-9]|[1-9])' && enabled=no
    [ -n "$version" ] || enabled=no
    line "$browser" "$profile" "$version" "$enabled" "$(policy "$id" "$@")"
  done
}

# firefox DATA-FOLDER POLICY-FOLDER…
firefox() {
  data=$1
  shift
  for file in "$data"/*/extensions.json "$data"/extensions.json; do
    [ -f "$file" ] || continue
    part=$(tr -d '\n' <"$file" | awk -v id="\"id\":\"$gecko\"" '{
      at = index($0, id); if (!at) exit
      rest = substr($0, at + length(id)); at = index(rest, "{\"id\":\""); if (at) rest = substr(rest, 1, at); print rest }')
    version=$(echo "$part" | sed -n 's/.*"version":"\([^"]*\)".*/\1/p')
    enabled=no
    echo "$part" | grep -q '"active":true' && enabled=yes
    line firefox "${file%/extensions.json}" "$version" "$enabled" "$(policy "$gecko" "$@")"
  done
}

if [ $# -eq 3 ]; then
  if [ -f "$2/extensions.json" ] || ls "$2"/*/extensions.json >/dev/null 2>&1; then firefox "$2" "$3"; else chromium given "$2" "$3"; fi
else
  mac='/Library/Managed Preferences'
  flatpak=/var/lib/flatpak/extension
  for home in "$HOME" /home/* /Users/* /root; do
    [ "$home" = "$HOME" ] && [ -n "$seen" ] && continue
    seen=1
    support="$home/Library/Application Support"
    chromium chrome "$home/.config/google-chrome" /etc/opt/chrome/policies/managed
    chromium chrome "$home/.var/app/com.google.Chrome/config/google-chrome" /etc/opt/chrome/policies/managed
    chromium chromium "$home/.config/chromium" /etc/chromium/policies/managed
    chromium chromium "$home/snap/chromium/common/chromium" /etc/chromium-browser/policies/managed
    chromium chromium "$home/.var/app/org.chromium.Chromium/config/chromium" "$flatpak"/org.chromium.Chromium.Extension.*/*/1/policies/managed
    chromium edge "$home/.config/microsoft-edge" /etc/opt/edge/policies/managed
    chromium edge "$home/.var/app/com.microsoft.Edge/config/microsoft-edge" /etc/opt/edge/policies/managed
    chromium brave "$home/.config/BraveSoftware/Brave-Browser" /etc/brave/policies/managed
    chromium brave "$home/.var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser" /etc/brave/policies/managed
    chromium chrome "$support/Google/Chrome" "$mac"
    chromium edge "$support/Microsoft Edge" "$mac"
    chromium brave "$support/BraveSoftware/Brave-Browser" "$mac"
    firefox "$home/.mozilla/firefox" /etc/firefox/policies
    firefox "$home/snap/firefox/common/.mozilla/firefox" /etc/firefox/policies
    firefox "$home/.var/app/org.mozilla.firefox/.mozilla/firefox" "$flatpak"/org.mozilla.firefox.systemconfig/*/stable/policies
    firefox "$support/Firefox/Profiles" "$mac" /Applications/Firefox.app/Contents/Resources/distribution
  done
fi
[ "$found" = 1 ] || { echo 'No browser profile was found.'; worst=4; }
exit "$worst"
