import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Everything outside the core: these may use Node. */
const EDGE = ['src/node/**', 'src/cli/**', 'scripts/**', 'tests/**', 'bench/**', 'eval/**', 'bin/**', '*.config.{js,ts}'];

const NO_SPREAD = {
  selector: 'CallExpression[callee.property.name=/^(push|unshift|splice|concat|max|min|fromCharCode)$/] > SpreadElement',
  message: 'A call with some hundred thousand arguments overflows the stack: see src/lists.ts.',
};

const NO_REGEXP = 'Danish and its patterns live in grammar/; src/grammar is the only place that builds a RegExp.';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/**', 'fixtures/', '**/*.generated.ts']),
  regexp.configs['flat/recommended'],
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'eval/**/*.ts', 'vitest.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_SPREAD] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/grammar/**', 'src/schema/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        NO_SPREAD,
        { selector: 'Literal[regex]', message: NO_REGEXP },
        { selector: ':matches(CallExpression, NewExpression)[callee.name="RegExp"]', message: NO_REGEXP },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: EDGE,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*'], message: 'The core runs in a browser too: Node is for src/node and src/cli.' },
            { group: ['**/node/*', '**/cli/*'], message: 'The core does not know its edge.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'Buffer', 'process', 'global', 'require', '__dirname', '__filename', 'setImmediate'],
    },
  },
  {
    files: ['vitest.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
