import preset from '../jest.preset.js';

// These specs start the linter and buf many times over.
export default { ...preset, testTimeout: 120_000 };
