package dev.hitmiss.benchmarks.catalogue;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Prints the catalogue of this jar as JSON: {@code java -cp benchmarks.jar dev.hitmiss.benchmarks.catalogue.CatalogueMain}. */
public final class CatalogueMain {
    private CatalogueMain() {}

    public static void main(String[] args) throws IOException {
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(System.out, Catalogue.ofThisJar());
    }
}
