package clinic.afterglow.ui;

import java.util.Set;

/**
 * A page about one's own account. Beans of this type are put into the menu of the account, so that
 * a module adds its page without the menu knowing the module.
 */
public interface AccountLink {

  /** Of the words that lead there. */
  String key();

  /** Where it leads, such as {@code my-calendar}. */
  String path();

  /** Who sees it, as named in {@code Roles}. */
  Set<String> roles();
}
