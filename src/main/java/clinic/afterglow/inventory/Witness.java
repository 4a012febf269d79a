package clinic.afterglow.inventory;

/** The second person at a wastage, who signs in for this one act. */
public record Witness(String username, String password) {

  @Override
  public String toString() {
    return "Witness";
  }
}
