export default {
  globs: ['src/**/*.ts'],
  // A part of another element has no tag for a page.
  exclude: [
    'src/**/*.test.ts',
    'src/**/testing/**',
    'src/**/define.ts',
    'src/define.ts',
    'src/plan/media/**',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'state-is-no-attribute',
      // The analyzer takes every property of `static properties` for one that a page may set by an attribute.
      analyzePhase({ ts, node, moduleDoc }) {
        if (!ts.isClassDeclaration(node)) return;
        const states = node.members
          .filter((member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties')
          .flatMap(({ initializer }) => initializer?.properties ?? [])
          .filter((property) => /\bstate: true\b/.test(property.initializer?.getText() ?? ''))
          .map((property) => property.name.getText());
        const described = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
        for (const member of described?.members ?? [])
          if (states.includes(member.name)) delete member.attribute;
        if (described?.attributes)
          described.attributes = described.attributes.filter(({ fieldName }) => !states.includes(fieldName));
      },
    },
    {
      name: 'published-paths',
      // The manifest is read beside what is published, where there is no source.
      packageLinkPhase({ customElementsManifest }) {
        const published = (path) => path.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
        const visit = (node) => {
          if (node === null || typeof node !== 'object') return;
          for (const [key, value] of Object.entries(node)) {
            if ((key === 'path' || key === 'module') && typeof value === 'string')
              node[key] = published(value);
            else visit(value);
          }
        };
        visit(customElementsManifest);
      },
    },
  ],
};
