export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/testing/**', 'src/**/define.ts', 'src/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
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
