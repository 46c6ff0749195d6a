import type { Cluster } from './cluster.ts';
import { asAdmin, withClient } from './connection.ts';

/**
 * `starting`: it is replaying its log or shutting down. `stranger`: something answers there, but
 * it is another cluster or does not know our password. `silent`: nobody answers.
 */
export type Answer = 'ours' | 'starting' | 'stranger' | 'silent';

/** Asks whoever listens at the cluster's address who they are. */
export async function knock(cluster: Cluster): Promise<Answer> {
  try {
    return await withClient(asAdmin(cluster.connection), async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return rows[0]?.data_directory === cluster.folder ? 'ours' : 'stranger';
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === '57P03') return 'starting';
    return code === '28P01' || code === '28000' ? 'stranger' : 'silent';
  }
}
