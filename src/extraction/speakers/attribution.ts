/** Whose words a statement holds, and how that is known. */
export interface Attribution {
  kind: 'person' | 'organization' | 'anonymous';
  /** The full name; several where they speak together; none where the text gives no name. */
  speakers: string[];
  /** How the text calls somebody without a name. */
  as?: string;
  /** 0 to 1. Below `SURE`, an author has to settle it. */
  certainty: number;
  reason: string;
  /** Everybody who fits, where that is more than one. */
  candidates?: string[];
}
