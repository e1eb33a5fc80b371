package org.aftershock.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A source as it is stored: its bytes are counted and hashed while they are read. */
final class StoredFile implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final MessageDigest digest = sha256();
  private final InputStream raw;

  StoredFile(Source source, Progress progress) throws IOException {
    raw = new BufferedInputStream(new Watched(source, progress, digest), BUFFER_BYTES);
  }

  /** The bytes; closing this stream leaves the source open, whose rest is still to be hashed. */
  InputStream stream() {
    return new LeftOpen(raw);
  }

  /** SHA-256 of all bytes, in hexadecimal; reads what is left first. */
  String sha256Hex() throws IOException {
    raw.transferTo(java.io.OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Hashes and counts what is read. */
  private static final class Watched extends FilterInputStream {
    private static final long STEP = 1 << 20;

    private final Source source;
    private final Progress progress;
    private final MessageDigest digest;
    private long count;
    private long told;

    Watched(Source source, Progress progress, MessageDigest digest) throws IOException {
      super(source.opener().open());
      this.source = source;
      this.progress = progress;
      this.digest = digest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = in.read(buffer, offset, length);
      if (n > 0) {
        digest.update(buffer, offset, n);
        count += n;
        if (count - told >= STEP) {
          told = count;
          progress.update(source, count);
        }
      }
      return n;
    }
  }
}
