package clinic.afterglow.scheduling;

/**
 * How a group is called and how many may come.
 *
 * @param title a few neutral words, up to {@value #TITLE} characters, as the calendar shows them
 * @param theme what is talked about; every participant's note begins with it, so that nobody is
 *     named in it; up to {@value #THEME} characters, or blank
 * @param capacity how many may take part
 */
public record GroupOutline(String title, String theme, int capacity) {

  public static final int TITLE = 80;
  public static final int THEME = 2_000;

  public GroupOutline {
    title = title.strip();
    theme = theme.strip();
  }

  public GroupOutline about(String newTheme) {
    return new GroupOutline(title, newTheme, capacity);
  }
}
