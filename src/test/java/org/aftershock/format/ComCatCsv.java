package org.aftershock.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Makes tables like those of USGS ComCat: 22 columns, newest row first. */
final class ComCatCsv {
  static final String HEADER =
      "time,latitude,longitude,depth,mag,magType,nst,gap,dmin,rms,net,id,updated,place,type,"
          + "horizontalError,depthError,magError,magNst,status,locationSource,magSource\n";

  private static final String[] BEARINGS = {"N", "NNE", "ESE", "SSW", "WNW"};
  private static final String[] PLACES = {
    "Ridgecrest, CA", "Hualien City, Taiwan", "Rabaul, Papua New Guinea", "Kermadec Islands"
  };
  private static final long START_MILLIS = 1_700_000_000_000L;

  private ComCatCsv() {}

  static byte[] bytes(int rows, long seed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out, rows, seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static void write(OutputStream out, int rows, long seed) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    out.write(HEADER.getBytes(StandardCharsets.UTF_8));
    long millis = START_MILLIS;
    for (int i = 0; i < rows; i++) {
      millis -= random.nextLong(1, 60_000);
      out.write(row(random, millis, i).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String row(RandomGenerator random, long millis, int number) {
    Instant time = Instant.ofEpochMilli(millis);
    return time
        + ","
        + decimal(random.nextDouble(-90, 90), 4)
        + ","
        + decimal(random.nextDouble(-180, 180), 4)
        + ","
        + decimal(random.nextDouble(0, 60), 2)
        + ","
        + decimal(random.nextDouble(0.5, 6), 2)
        + ",ml,"
        + random.nextInt(4, 90)
        + ","
        + random.nextInt(20, 300)
        + ","
        + decimal(random.nextDouble(2), 4)
        + ","
        + decimal(random.nextDouble(1), 2)
        + ",us,us"
        + (70_000_000 + number)
        + ","
        + time.plus(random.nextInt(1, 90), ChronoUnit.DAYS)
        + ",\""
        + random.nextInt(1, 150)
        + " km "
        + BEARINGS[random.nextInt(BEARINGS.length)]
        + " of "
        + PLACES[random.nextInt(PLACES.length)]
        + "\",earthquake,"
        + decimal(random.nextDouble(0.1, 10), 2)
        + ","
        + decimal(random.nextDouble(0.1, 20), 3)
        + ","
        + decimal(random.nextDouble(0.3), 3)
        + ","
        + random.nextInt(1, 60)
        + ",reviewed,us,us\n";
  }

  private static String decimal(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
