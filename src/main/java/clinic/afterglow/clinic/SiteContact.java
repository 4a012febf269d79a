package clinic.afterglow.clinic;

import jakarta.persistence.Embeddable;

/** Where a site is and how to call it, as patients are told; blank where it is not known yet. */
@Embeddable
public record SiteContact(String address, String phone) {

  public static final SiteContact UNKNOWN = new SiteContact("", "");

  public SiteContact {
    address = address.strip();
    phone = phone.strip();
  }
}
