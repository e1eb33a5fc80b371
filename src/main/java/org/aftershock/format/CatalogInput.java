package org.aftershock.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A source while it is read: decompressed if it is gzip, its beginning looked at, its bytes counted
 * and hashed on the way.
 */
public final class CatalogInput implements AutoCloseable {
  private static final int HEAD_BYTES = 1 << 16;
  private static final int BUFFER_BYTES = 1 << 16;

  private final String name;
  private final InputStream raw;
  private final MessageDigest digest;
  private final Head head;
  private final InputStream stream;

  CatalogInput(Source source, Progress progress) throws IOException {
    name = source.name();
    digest = sha256();
    raw = new BufferedInputStream(new Watched(source, progress, digest), BUFFER_BYTES);
    try {
      InputStream content = new LeftOpen(raw);
      if (isGzip(raw)) {
        content = new GZIPInputStream(content, BUFFER_BYTES);
      }
      byte[] start = content.readNBytes(HEAD_BYTES);
      head = new Head(start, start.length);
      int mark = head.markLength();
      stream =
          new SequenceInputStream(
              new ByteArrayInputStream(start, mark, start.length - mark), content);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  public String name() {
    return name;
  }

  public Head head() {
    return head;
  }

  /** The content, decompressed, without a byte-order mark. */
  public InputStream stream() {
    return stream;
  }

  /** The content in UTF-8, whatever the file is encoded in. */
  InputStream utf8() {
    return head.charset().equals(StandardCharsets.UTF_8) ? stream : new Utf8Stream(reader());
  }

  /** The content as text. */
  public Reader reader() {
    return new InputStreamReader(stream, head.charset());
  }

  /** SHA-256 of the source as stored, in hexadecimal; reads what is left of it first. */
  String sha256Hex() throws IOException {
    raw.transferTo(java.io.OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }

  /** What went wrong with a file, in words and with the remedy. */
  static CatalogReadException explain(String name, IOException e) {
    if (e instanceof CatalogReadException known) {
      return known;
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return new CatalogReadException(
          name + ": the gzip data is cut short or damaged; fetch or copy the file again", e);
    }
    return new CatalogReadException(name + ": can't be read: " + e.getMessage(), e);
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Stays open when what reads it is closed, since the rest of the file is still to be hashed. */
  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
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
