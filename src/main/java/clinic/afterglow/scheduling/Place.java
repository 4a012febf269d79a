package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import java.util.UUID;

/** Where, with whom and when somebody is to be seen. */
record Place(SiteId site, RoomId room, UserId clinician, Slot slot) {

  static Place of(NewAppointment wanted) {
    return new Place(wanted.site(), wanted.room(), wanted.clinician(), wanted.slot());
  }

  static Place of(Appointment booked) {
    return new Place(booked.getSite(), booked.getRoom(), booked.getClinician(), booked.slot());
  }

  boolean needs(UUID resource) {
    return room.value().equals(resource) || clinician.value().equals(resource);
  }
}
