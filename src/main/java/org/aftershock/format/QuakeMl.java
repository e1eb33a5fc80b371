package org.aftershock.format;

import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * QuakeML 1.2 basic event description (Euchner and Schorlemmer 2013), and relatives that use the
 * same names in another namespace. Depths and errors in metres become km; times without a zone are
 * UTC, as the standard says.
 *
 * <p>Of several origins and magnitudes the preferred is taken; where none is named or the named one
 * is not there, the first is, and a note counts these events. The identifier is what follows {@code
 * eventid=} in the public identifier, else the whole of it.
 */
final class QuakeMl implements CatalogFormat {
  private static final Pattern ROOT =
      Pattern.compile("<([A-Za-z_][\\w.-]*:)?(quakeml|eventParameters)[\\s>]");

  @Override
  public String name() {
    return "quakeml";
  }

  @Override
  public String description() {
    return "QuakeML 1.2 basic event description";
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text();
    return text.stripLeading().startsWith("<") && ROOT.matcher(text).find();
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    QuakeMlEvent event = new QuakeMlEvent(sink);
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(input.reader());
      while (xml.hasNext()) {
        int kind = xml.next();
        if (kind == XMLStreamConstants.DTD || kind == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new CatalogReadException(
              input.name()
                  + ", line "
                  + xml.getLocation().getLineNumber()
                  + ": XML with a DOCTYPE or entities of its own is refused, since it can be made"
                  + " to do harm; remove the DOCTYPE or fetch the file from the agency again");
        }
        if (kind == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("event")) {
          event.read(xml);
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      long line = e.getLocation() != null ? e.getLocation().getLineNumber() : line(xml);
      throw CatalogReadException.damaged(input.name(), line, e);
    }
    event.tell();
  }

  private static long line(XMLStreamReader xml) {
    return xml == null ? 1 : xml.getLocation().getLineNumber();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
