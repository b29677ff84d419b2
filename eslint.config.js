import tseslint from 'typescript-eslint';

const nevers = [
  { selector: 'TSEnumDeclaration', message: 'Never an enum: a union of words reads better and erases.' },
  { selector: 'ExportDefaultDeclaration', message: 'Never a default export: a thing has one name.' },
  {
    selector: 'ExportAllDeclaration',
    message: 'Never a barrel: import a thing from the file that is named for it.',
  },
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'Never an empty catch: say why it may be ignored.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'vendor/', 'coverage/', 'test-output/', 'bench-output/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.web.json', './tsconfig.lint.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...nevers],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A record indexed by a union is total; the compiler's noUncheckedIndexedAccess guards the rest.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-console': 'error',
    },
  },
  {
    // Beginnings of programs talk to a terminal, that is what they are for; configs are read by tools.
    files: [
      'scripts/**',
      'bench/**',
      'server/main.ts',
      'printer/remote-main.ts',
      'server/*/*-main.ts',
      'test/**',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
