import type { Binaries } from './binaries.ts';
import type { Connection } from './connection.ts';
import type { Runner } from './runner.ts';

/** All that is needed to start, find and stop the PostgreSQL of one data folder. */
export type Cluster = {
  binaries: Binaries;
  /** Absolute and free of links, as PostgreSQL itself will name it. */
  folder: string;
  logFile: string;
  /** `null`: reached over loopback TCP. */
  socketFolder: string | null;
  /** As the product connects to it. */
  connection: Connection;
  runner: Runner;
};
