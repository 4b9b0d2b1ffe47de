/** An array of so many integers for a column; what it holds does not matter. */
export type Room = (column: string, size: number) => Int32Array;
