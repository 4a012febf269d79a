package clinic.afterglow.preparation;

enum PreparationStatus {
  DRAFT,
  SIGNED
}
