package clinic.afterglow.inventory;

/** What a line of the ledger records. */
public enum StockEntryKind {
  RECEIVED,
  DRAWN,
  ADMINISTERED,
  WASTED
}
