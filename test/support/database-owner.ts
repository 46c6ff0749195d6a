// A stand-in for the server in a process of its own, to be killed by a test: starts the database
// of the folder named first, says how to reach it, and stops when its input ends.
import { startDatabase } from '@kaskad/server/db/embedded/start-database.ts';

const database = await startDatabase({ dataFolder: process.argv[2] ?? '' });
process.stdout.write(`${JSON.stringify({ ...database.connection, adopted: database.adopted })}\n`);
process.stdin.resume();
process.stdin.once('end', () => {
  database.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
