package kz.anyqtama.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Opens a PDF within bounded memory. The structure of a PDF can itself be compressed, a thousandfold and more, and
 * PDFBox unpacks it into memory whole; here it ends with an exception when it grows beyond what a document needs.
 */
final class BoundedPdfParser extends PDFParser {

    /** Bytes that one part of the structure may take unpacked, and all that is unpacked of a document one after another. */
    private static final int MOST_OF_PART = 16 * 1024 * 1024;
    private static final int MOST_OF_ALL = 256 * 1024 * 1024;

    private int unpacked;

    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        document.close();
        document = new Structure();
    }

    private final class Structure extends COSDocument {

        Structure() {
            super(IOUtils.createTempFileOnlyStreamCache(), BoundedPdfParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new Part(createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class Part extends COSStream {

        Part(RandomAccessReadView packed) throws IOException {
            super(null, packed);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            InputStream bytes = createRawInputStream();
            int index = 0;
            for (COSName filter : filters()) {
                var decoded = new Bounded();
                FilterFactory.INSTANCE.getFilter(filter).decode(bytes, decoded, this, index++);
                bytes = decoded.content();
            }
            return new RandomAccessReadBuffer(bytes.readAllBytes());
        }

        private List<COSName> filters() {
            COSBase filters = getFilters();
            if (filters instanceof COSArray several) {
                return StreamSupport.stream(several.spliterator(), false).map(COSName.class::cast).toList();
            }
            return filters == null ? List.of() : List.of((COSName) filters);
        }
    }

    /** Takes bytes until the part or the document has used up what it may. */
    private final class Bounded extends ByteArrayOutputStream {

        @Override
        public void write(int b) {
            require(1);
            super.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            require(length);
            super.write(bytes, offset, length);
        }

        InputStream content() {
            return new ByteArrayInputStream(buf, 0, count);
        }

        private void require(int more) {
            unpacked += more;
            if (count + more > MOST_OF_PART || unpacked > MOST_OF_ALL) {
                throw new IllegalStateException("the structure takes too much unpacked");
            }
        }
    }
}
