package fi.verkosto.notification.mail;

import fi.verkosto.notification.smtp.DeliveryResult;

/** What came of an attempt. */
record Settlement(Claim claim, DeliveryResult result) {}
