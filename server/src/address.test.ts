import { describe, expect, test } from 'vitest';
import { addressOf } from './address.ts';

describe('addressOf', () => {
  test('a loopback binding is reached by its three names and is not called insecure', () => {
    const address = addressOf({ host: '127.0.0.1', publicUrl: null }, 4300);
    expect(address.base).toBe('http://localhost:4300');
    expect([...address.origins].sort()).toEqual([
      'http://127.0.0.1:4300',
      'http://[::1]:4300',
      'http://localhost:4300',
    ]);
    expect(address).toMatchObject({ secure: false, insecure: false });
  });

  test('plain http on a local network is insecure', () => {
    const address = addressOf({ host: '192.168.1.5', publicUrl: null }, 4300);
    expect(address).toMatchObject({ base: 'http://192.168.1.5:4300', insecure: true });
    expect([...address.origins]).toEqual(['http://192.168.1.5:4300']);
  });

  test('a wildcard binding is also reached from the machine itself', () => {
    expect(addressOf({ host: '0.0.0.0', publicUrl: null }, 4300).origins).toContain(
      'http://localhost:4300',
    );
  });

  test('a public https address is the only origin of a machine open to others', () => {
    const address = addressOf({ host: '0.0.0.0', publicUrl: 'https://kaskad.example.ru' }, 4300);
    expect([...address.origins]).toEqual(['https://kaskad.example.ru']);
    expect(address).toMatchObject({ secure: true, insecure: false });
  });
});
