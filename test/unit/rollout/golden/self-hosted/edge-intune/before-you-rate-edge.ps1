# Before You Rate: installed and configured for everybody on this computer.
# Run as SYSTEM or as an administrator, in 64-bit PowerShell.
$ErrorActionPreference = 'Stop'
if (Test-Path -LiteralPath 'HKLM:\Software\Policies\Microsoft\Edge\ExtensionSettings\fmomhlbdgdijpclemdcnpoaacniagleb') { Remove-Item -LiteralPath 'HKLM:\Software\Policies\Microsoft\Edge\ExtensionSettings\fmomhlbdgdijpclemdcnpoaacniagleb' -Recurse }
if (Test-Path -LiteralPath 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\fmomhlbdgdijpclemdcnpoaacniagleb\policy') { Remove-Item -LiteralPath 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\fmomhlbdgdijpclemdcnpoaacniagleb\policy' -Recurse }
$key = New-Item -Path 'HKLM:\Software\Policies\Microsoft\Edge\ExtensionSettings\fmomhlbdgdijpclemdcnpoaacniagleb' -Force
$key.SetValue('installation_mode', 'force_installed', 'String')
$key.SetValue('update_url', 'https://extensions.acme.example/update.xml?a=1&b=2', 'String')
$key.SetValue('override_update_url', 1, 'DWord')
$key.SetValue('toolbar_state', 'force_shown', 'String')
$key = New-Item -Path 'HKLM:\Software\Policies\Microsoft\Edge\ExtensionSettings\fmomhlbdgdijpclemdcnpoaacniagleb\runtime_allowed_hosts' -Force
$key.SetValue('1', 'https://claude.ai', 'String')
$key = New-Item -Path 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\fmomhlbdgdijpclemdcnpoaacniagleb\policy' -Force
$key.SetValue('organisationName', 'Acme & Söhne', 'String')
$key.SetValue('feedbackOnPersonalPlanAtWork', 'block', 'String')
$key.SetValue('feedbackOnTeamOrEnterprise', 'warn', 'String')
$key.SetValue('requireTick', 1, 'DWord')
$key.SetValue('guidanceText', 'Please do not rate answers that contain client data.', 'String')
$key.SetValue('guidanceUrl', 'https://intranet.acme.example/ai-guidance?a=1&b=2', 'String')
$key.SetValue('hideFirstRunPage', 0, 'DWord')
$key = New-Item -Path 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\fmomhlbdgdijpclemdcnpoaacniagleb\policy\workEmailDomains' -Force
$key.SetValue('1', 'acme.example', 'String')
$key.SetValue('2', 'acme.test', 'String')
$key = New-Item -Path 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\fmomhlbdgdijpclemdcnpoaacniagleb\policy\extraRatingSelectors' -Force
$key.SetValue('1', '[data-rate="up"]', 'String')
$key.SetValue('2', '[data-rate="down"]', 'String')
$key = New-Item -Path 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\fmomhlbdgdijpclemdcnpoaacniagleb\policy\userMayChange' -Force
$key.SetValue('1', 'language', 'String')
