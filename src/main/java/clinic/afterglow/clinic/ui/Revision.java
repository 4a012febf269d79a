package clinic.afterglow.clinic.ui;

/** A new value for a policy, and why. */
record Revision(String text, String reason) {}
