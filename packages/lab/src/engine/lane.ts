/** The script of a worker that takes a share of a run. */
import { serveLane, type WebWorkerScope } from 'glasshouse/browser';

// The page's types of a worker's inside come with a library of their own, which would hide those of the page.
serveLane(globalThis as unknown as WebWorkerScope);
