package org.aftershock.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads time zones: names such as Asia/Taipei, offsets such as +08:00, UTC. */
final class ZoneConverter implements ITypeConverter<ZoneId> {
  @Override
  public ZoneId convert(String value) {
    try {
      return value.equals("Z") ? ZoneId.of("UTC") : ZoneId.of(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is not a time zone such as Asia/Taipei, +08:00 or UTC");
    }
  }
}
