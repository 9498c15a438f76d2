import { expect, it, vi } from 'vitest';
import { reportUsage } from './report-usage';

const answer = { billable: true, classification: 'billable' } as const;

it('reports nothing without a key', async () => {
  const register = vi.fn(() => Promise.resolve(answer));
  expect(await reportUsage(null, register)).toBeNull();
  expect(await reportUsage('', register)).toBeNull();
  expect(register).not.toHaveBeenCalled();
});

it.each([
  ['rm_key', 'rm_key'],
  ['free-license', null],
])('reports one render with the key %s', async (key, licenseKey) => {
  const register = vi.fn(() => Promise.resolve(answer));
  expect(await reportUsage(key, register)).toBeNull();
  expect(register).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ licenseKey, event: 'cloud-render', succeeded: true }),
  );
});

it('lets a render be when the report fails', async () => {
  expect(await reportUsage('key', () => Promise.reject(new Error('no network')))).toMatch(/no network/);
});
