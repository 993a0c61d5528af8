import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Contribution {
  readonly command: string;
  readonly title?: string;
  readonly category?: string;
}
interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly default?: unknown;
}
interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly Contribution[];
    readonly keybindings: readonly { readonly command: string; readonly when?: string; readonly key: string; readonly mac?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
    readonly colors: readonly { readonly id: string; readonly description: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { commands, keybindings, menus, configuration, colors, walkthroughs } = manifest.contributes;
const sources = ['src/editor', 'src/board'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts') && !name.includes('page')),
);
const code = sources.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const allCode = code.map((each) => each.text).join('\n');

/** First keys that a desktop keeps for itself, so that they never reach the editor: from the lists of shortcuts of macOS, Windows, GNOME and KDE. */
const KEYS_OF_DESKTOPS: ReadonlySet<string> = new Set(
  [
    'cmd+space cmd+tab cmd+q cmd+h cmd+alt+h cmd+m cmd+alt+m cmd+alt+d cmd+alt+w cmd+alt+escape cmd+alt+space cmd+ctrl+q cmd+ctrl+f cmd+ctrl+space',
    'ctrl+up ctrl+down ctrl+left ctrl+right ctrl+alt+delete ctrl+shift+escape ctrl+escape alt+tab alt+f4',
    'ctrl+alt+t ctrl+alt+l ctrl+alt+d ctrl+alt+a ctrl+alt+s ctrl+alt+up ctrl+alt+down ctrl+alt+left ctrl+alt+right',
  ].flatMap((keys) => keys.split(' ')),
);

describe('the manifest', () => {
  it('gives every command a title and our category', () => {
    assert.deepEqual(
      commands.filter((each) => !each.title || each.category !== 'Corroborate').map((each) => each.command),
      [],
    );
  });

  it('gives every chord with Ctrl its form with Cmd for a Mac, and no key that a desktop keeps for itself', () => {
    const chords = keybindings.filter(({ key }) => key.includes('ctrl+'));
    assert.ok(chords.length > 30);
    assert.deepEqual(
      chords.filter(({ key, mac }) => mac !== key.replaceAll('ctrl+', 'cmd+')),
      [],
    );
    const firstKeys = keybindings.flatMap(({ key, mac = key }) => [key, mac]).map((chord) => chord.split(' ')[0] ?? '');
    assert.deepEqual(
      firstKeys.filter((key) => KEYS_OF_DESKTOPS.has(key)),
      [],
    );
  });

  it('binds no key that a keyboard of a Mac lacks', () => {
    assert.deepEqual(
      keybindings.filter(({ key, mac = key }) => /\b(?:delete|insert|home|end|pageup|pagedown|pausebreak)$/.test(mac)),
      [],
    );
  });

  it('contributes no command that the code does not name, and keys and menus only for contributed ones', () => {
    const ids = new Set(commands.map((each) => each.command));
    assert.equal(ids.size, commands.length, 'a command stands twice');
    assert.deepEqual(
      [...ids].filter((id) => !allCode.includes(`'${id}'`)),
      [],
    );
    const used = [...keybindings, ...Object.values(menus).flat()].flatMap((each) => each.command ?? []);
    assert.deepEqual(
      used.filter((id) => id.startsWith('corroborate.') && !ids.has(id)),
      [],
    );
  });

  it('binds no key without saying when', () => {
    assert.deepEqual(
      keybindings.filter((each) => !each.when).map((each) => each.key),
      [],
    );
  });

  // Where no context decides (the walkthrough), the editor shows the last key of a command.
  it('binds the key that always works after the one of review mode', () => {
    const last = new Map(keybindings.map((each) => [each.command, each]));
    const always = keybindings.filter(({ when }) => !when?.includes('corroborate.reviewing')).map((each) => each.command);
    assert.ok(always.length > 30);
    assert.deepEqual(
      always.filter((command) => last.get(command)?.when?.includes('corroborate.reviewing')),
      [],
    );
  });

  it('colours the pictures of the walkthrough without style sheets, which the walkthrough refuses', () => {
    const pictures = walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter((path) => /<style|style=|class=/.test(readFileSync(path, 'utf8'))),
      [],
    );
  });

  it('describes every setting, gives it a scope and a default, and has fewer than 30', () => {
    const settings = Object.entries(configuration.properties);
    assert.deepEqual(
      settings
        .filter(([, each]) => !(each.markdownDescription ?? each.description) || !each.scope || each.default === undefined)
        .map(([id]) => id),
      [],
    );
    assert.ok(settings.length < 30, `${settings.length} settings`);
  });

  it('gives every colour a default in each kind of theme', () => {
    for (const color of colors)
      assert.deepEqual(Object.keys(color.defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], color.id);
  });

  it('has every string it refers to, and none that nobody refers to', () => {
    const used = new Set([...text.matchAll(/%([\w.-]+)%/g)].map(([, key]) => key ?? ''));
    assert.deepEqual(
      [...used].filter((key) => !(key in strings)),
      [],
    );
    assert.deepEqual(
      Object.keys(strings).filter((key) => !used.has(key)),
      [],
    );
  });

  it('shows people no string that cannot be translated', () => {
    const literal = /\.(?:showInformationMessage|showWarningMessage|showErrorMessage)\(\s*['"`]/;
    assert.deepEqual(
      code.filter((each) => literal.test(each.text)).map((each) => each.file),
      [],
    );
  });

  it('points only at files that exist', () => {
    const icons = [...text.matchAll(/"(?:icon|light|dark|path|image|svg|markdown|url)":\s*"(\.?\/?(?:media|syntaxes|dist)\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    assert.ok(icons.length > 0);
    assert.deepEqual(
      icons.filter((path) => !path.includes('dist/') && !existsSync(path)),
      [],
    );
    assert.ok(existsSync(manifest.icon));
  });
});
