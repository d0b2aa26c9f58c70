/** The addresses of the shipped sample files, by name. */
const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>(
      ['../../../../data/sample/*.csv', '../../../../data/sample-district/*.csv'],
      {
        query: '?url',
        import: 'default',
        eager: true,
      },
    ),
  ).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** The sample in the order it is best taken in: last year's members first. */
export const SAMPLE = [
  { name: 'soci-2025.csv', word: 'bring.sample.before' },
  { name: 'soci-2026.csv', word: 'bring.sample.members' },
  { name: 'forniture-2026.csv', word: 'bring.sample.ties' },
  { name: 'progetti-2026.csv', word: 'bring.sample.projects' },
  { name: 'partecipazioni-2026.csv', word: 'bring.sample.parts' },
] as const;

/** The invented district in the order it is best taken in. */
export const DISTRICT = [
  { name: 'actors.csv', word: 'bring.district.actors' },
  { name: 'initiatives.csv', word: 'bring.district.initiatives' },
  { name: 'participations.csv', word: 'bring.district.participations' },
  { name: 'ties.csv', word: 'bring.district.ties' },
  { name: 'observations.csv', word: 'bring.district.observations' },
] as const;

/** Fetches a file of the sample, as if a person had chosen it. */
export async function sampleFile(name: string): Promise<File> {
  const response = await fetch(FILES[name] ?? name);
  if (!response.ok) throw new Error(`the sample did not come: "${response.status}"`);
  return new File([await response.blob()], name, {
    type: 'text/csv',
    // as old as its name says
    lastModified: Date.UTC(Number(/\d{4}/.exec(name)?.[0] ?? 2026), 0, 15),
  });
}
