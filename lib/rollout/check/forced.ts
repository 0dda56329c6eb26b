/** What `ExtensionInstallForcelist` installs: each entry is `id;update_url`, as one of `ExtensionSettings` would say. */
export function forced(list: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    list.map(String).map((entry) => {
      const [id = '', update_url] = entry.split(';');
      return [id, { installation_mode: 'force_installed', ...(update_url && { update_url }) }];
    }),
  );
}
