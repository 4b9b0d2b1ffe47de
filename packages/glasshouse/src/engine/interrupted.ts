/** A run was stopped from outside. What was done is in the store, and the same call goes on from there. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('the run was interrupted');
  }
}
