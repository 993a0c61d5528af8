import { stringify } from 'yaml';

/** What "Create Corpus" writes: every key explained, nothing set but the name. */
export function corpusFileTemplate(name: string): string {
  return `# A Corroborate corpus: the folder of this file with everything below it. All keys are optional; keys here win over settings.
# Decisions about an article are kept beside it, in <article>.annotations.yaml.

name: ${stringify(name, { lineWidth: 0 }).trimEnd()}

# Which files are articles. Without these, all .txt files that read as prose.
# include: ["**/*.txt"]
# exclude: ["drafts/**"]

# Encoding of the articles, if it is not UTF-8.
# encoding: windows-1252

# Who acts in these articles. Sidecars point to the id, which never changes; type is person, organization, gpe (a state, a city), location or group (a people).
# actors:
#   - id: velmar
#     name: Velmar
#     type: gpe
#     aliases: [the Velmar council]
#     wikidata: Q0

# Labels of your own.
# labels:
#   - name: looting
#     description: Taking of goods in or after an attack.
#     color: "#c07000"
#     key: l

# What happened, so that figures of one event are compared with each other.
# events:
#   - name: Osk flood
#     from: 2031-05-02
#     to: 2031-05-09
#     places: [Osk]
`;
}
